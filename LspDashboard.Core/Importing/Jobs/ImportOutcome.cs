using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Jobs;

/// <summary>How a job ended. Only one that is done has a preview; every other says why, and left nothing behind.</summary>
/// <param name="Kind">What it was to do.</param>
/// <param name="State">Done, refused, cancelled or failed.</param>
/// <param name="Preview">The return as it stands now.</param>
/// <param name="Problems">Why it was not done, and what to do.</param>
/// <param name="Failure">What went wrong of ours; for the log.</param>
public sealed record ImportOutcome(ImportJobKind Kind, ImportJobState State, ReturnPreview? Preview, IReadOnlyList<ReturnProblem> Problems, Exception? Failure = null)
{
    public static ImportOutcome Done(ImportJobKind kind, ReturnPreview preview) => new(kind, ImportJobState.Done, preview, []);

    public static ImportOutcome Refused(ImportJobKind kind, IReadOnlyList<ReturnProblem> problems) => new(kind, ImportJobState.Refused, null, problems);

    public static ImportOutcome Cancelled(ImportJobKind kind, string fileName) =>
        new(kind, ImportJobState.Cancelled, null, [kind == ImportJobKind.Read ? Error($"The reading of {fileName} was cancelled.", "Send it again if it is wanted.") : Error($"The acceptance of {fileName} was cancelled.", "Accept it again if it is wanted.")]);

    public static ImportOutcome Failed(ImportJobKind kind, string fileName, Exception failure) =>
        new(kind, ImportJobState.Failed, null, [Error($"Something went wrong here with {fileName}.", "The program's log says more. Try it again; what the file says is not to blame.")], failure);

    /// <summary>The return, for a caller who can do nothing without it.</summary>
    /// <exception cref="ReturnRefusedException">The file was refused, or its reading cancelled.</exception>
    /// <exception cref="ReturnConflictException">The acceptance was refused or cancelled.</exception>
    public ReturnPreview Required() => (Preview, State, Kind) switch
    {
        ({ } preview, _, _) => preview,
        (_, ImportJobState.Failed, _) => throw new InvalidOperationException(Problems[0].Message, Failure),
        (_, _, ImportJobKind.Accept) => throw new ReturnConflictException(Problems[0].Message, Problems[0].Remedy),
        _ => throw new ReturnRefusedException(Problems),
    };

    private static ReturnProblem Error(string message, string remedy) => new(ProblemSeverity.Error, "", "", message, remedy);
}
