namespace LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;

/// <summary>What came of the mutants of one kind.</summary>
public sealed class FuzzTally
{
    public int Same { get; set; }

    public int Different { get; set; }

    public int Refused { get; set; }

    /// <summary>Anything but a workbook or a refusal with a sentence.</summary>
    public List<string> Unhandled { get; } = [];

    /// <summary>Values that changed although a checksum stood against it.</summary>
    public List<string> Silent { get; } = [];

    /// <summary>Read, all rows by the scanner.</summary>
    public int Scanned { get; set; }

    /// <summary>The scanner and the XML reader say something else of them.</summary>
    public List<string> Disagreed { get; } = [];

    public int All => Same + Different + Refused + Unhandled.Count + Silent.Count;
}
