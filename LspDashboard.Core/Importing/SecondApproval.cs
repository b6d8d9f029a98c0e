using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>Where a partnership wants it, one person asks for a return's acceptance and another agrees; only then is anything written.</summary>
internal static class SecondApproval
{
    /// <summary>Whether this acceptance writes, or is only the first of two.</summary>
    /// <exception cref="ReturnConflictException">It was asked for by the same person, or something else was asked for.</exception>
    public static bool IsGiven(Partnership partnership, PartnerReturn waiting, AcceptedRows rows, string by)
    {
        if (!partnership.NeedsSecondApproval) return true;
        if (waiting.ProposedBy is not { } first) return false;
        if (PersonName.IsSame(first, by))
            throw new ReturnConflictException($"{first} has asked for the acceptance of {waiting.FileName} already, and another person has to agree.", "Ask a colleague to open it and agree, under their own name.");
        if (waiting.ProposedValidRowsOnly != (rows == AcceptedRows.Valid))
            throw new ReturnConflictException($"{first} has asked to accept {(waiting.ProposedValidRowsOnly ? "only the valid rows" : "all rows")} of {waiting.FileName}, and nothing else can be agreed to.", "Agree to that, or correct or discard the return.");
        return true;
    }

    /// <summary>Keeps who asked for what, and tells the other screens.</summary>
    public static Change Propose(PartnerReturn waiting, AcceptedRows rows, string by, DateTimeOffset now)
    {
        (waiting.ProposedBy, waiting.ProposedAt, waiting.ProposedValidRowsOnly) = (PersonName.Tidy(by), now, rows == AcceptedRows.Valid);
        return new()
        {
            PartnershipId = waiting.PartnershipId, Kind = ChangeKind.ReturnProposed, By = waiting.ProposedBy, At = now, ReturnId = waiting.Id, Subject = ChangeSubject.Return, SubjectId = waiting.Id,
            What = $"{waiting.ProposedBy} asks to accept {waiting.FileName}; another person has to agree",
        };
    }

    /// <summary>What was asked for was another file than it is after a correction. Null where nothing was asked for.</summary>
    public static Change? Withdraw(PartnerReturn waiting, string by, DateTimeOffset now)
    {
        if (waiting.ProposedBy is not { } first) return null;
        (waiting.ProposedBy, waiting.ProposedAt, waiting.ProposedValidRowsOnly) = (null, null, false);
        return new()
        {
            PartnershipId = waiting.PartnershipId, Kind = ChangeKind.ReturnProposed, By = by, At = now, ReturnId = waiting.Id, Subject = ChangeSubject.Return, SubjectId = waiting.Id,
            What = $"{by} corrected {waiting.FileName}, so what {first} asked for is withdrawn",
        };
    }
}
