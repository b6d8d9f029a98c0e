using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Corrects names of the catalogue that were recalled from memory or confirmed in part only.</summary>
public sealed class CatalogueBook(LspDatabase database, TimeProvider time)
{
    private const int Longest = 400;

    /// <param name="partnershipId">Where it is corrected; all partnerships share the catalogue.</param>
    /// <param name="id">The entry.</param>
    /// <param name="title">The right name.</param>
    /// <param name="polarity">Which way is better; null where the wording does not say.</param>
    /// <param name="unit">The unit in the handbook's words.</param>
    /// <param name="seenTitle">What its editor saw.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="ct">Stops before the commit.</param>
    public async Task<Saved> CorrectAsync(int partnershipId, int id, string title, Polarity? polarity, string unit, string seenTitle, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        if (await work.Db.Catalogue.FirstOrDefaultAsync(c => c.Id == id, ct) is not { } entry) return Saved.Refused(nameof(entry.Title), "There is no such entry in the catalogue.");
        title = Partnerships.NameCheck.Tidy(title);
        if (title.Length is 0 or > Longest) return Saved.Refused(nameof(entry.Title), "Give its name as the handbook has it, within 400 characters.");
        if (entry.NameSource == NameSource.Confirmed) return Saved.Refused(nameof(entry.Title), "Its name is confirmed by a published source. Name your own indicator otherwise if you need to.");
        if (entry.Title != seenTitle) return Saved.Refused(nameof(entry.Title), $"Somebody corrected it meanwhile: it says “{entry.Title}” now. Look, then save again.");
        if ((entry.Title, entry.Polarity, entry.Unit) == (title, polarity, unit.Trim())) return Saved.Done;
        var before = (entry.Title, entry.Polarity, entry.Unit);
        (entry.Title, entry.Polarity, entry.Unit, entry.NameSource) = (title, polarity, unit.Trim(), NameSource.Corrected);
        entry.SourceDetail = $"Corrected by {work.By} on {FigureText.Date(Periods.ReportingCalendar.UkDate(work.Now))}; before: {before.Title}";
        var edits = Editing.Edits(work.Db.Entry(entry)).Where(e => e.Field is "Title" or "Polarity" or "Unit").ToList();
        work.Note(ChangeKind.CatalogueCorrected, $"Catalogue: {entry.Code} corrected", ChangeSubject.Partnership, partnershipId, edits);
        return await work.DoneAsync(ct);
    }
}
