namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>A file that is not read. <see cref="Exception.Message"/> says what is wrong and <see cref="Remedy"/> what to do, both in words for the person who sent it.</summary>
public sealed class WorkbookRefusedException : Exception
{
    public WorkbookRefusedException(string message, string remedy, string? sheet = null, string? cell = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Remedy = remedy;
        Sheet = sheet;
        Cell = cell;
    }

    public string Remedy { get; }

    public string? Sheet { get; }

    /// <summary>The cell, as "B7", or the nearest one before the trouble.</summary>
    public string? Cell { get; }

    internal WorkbookRefusedException At(string sheet, string? cell) => new(Message, Remedy, sheet, Cell ?? cell, InnerException);
}
