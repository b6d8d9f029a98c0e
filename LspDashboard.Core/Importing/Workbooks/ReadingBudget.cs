namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>What one reading has used so far of its time, cells and text.</summary>
internal sealed class ReadingBudget(WorkbookLimits limits, TimeProvider time, CancellationToken cancellation)
{
    private readonly long _started = time.GetTimestamp();
    private int _cells;
    private long _characters;

    public WorkbookLimits Limits => limits;

    /// <summary>Called for every buffer unpacked, so that no work between two calls is longer than a buffer.</summary>
    public void CheckTime()
    {
        cancellation.ThrowIfCancellationRequested();
        if (time.GetElapsedTime(_started) > limits.Budget)
            throw Refusal.TooMuch($"Reading the workbook took longer than {Refusal.Count((long)limits.Budget.TotalSeconds)} seconds, so it was stopped.");
    }

    public void CountCell()
    {
        if (++_cells > limits.Cells)
            throw Refusal.TooMuch($"The workbook holds more than {Refusal.Count(limits.Cells)} values.");
    }

    /// <summary>What was read is thrown away and read again; the time it took is not given back.</summary>
    public void StartAgain() => (_cells, _characters) = (0, 0);

    /// <summary>For each text kept.</summary>
    public void CountText(int length)
    {
        _characters += length + WorkbookLimits.TextOverhead;
        if (_characters > limits.Characters)
            throw Refusal.TooMuch($"The workbook holds more than {Refusal.Count(limits.Characters)} characters of text.");
    }
}
