using LspDashboard.Core.Importing;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Core.Importing.Tables;

namespace LspDashboard.Tests.Web.Pages.Returns.Sheets;

/// <summary>A waiting return as its pages get it, without a database.</summary>
internal static class DrawnReturn
{
    public static ReturnPreview Of(UnderstoodReturn read, ReturnState state = ReturnState.Preview) => new(
        new() { Id = 3, PartnershipId = 1, FileName = "q4.xlsx", Sha256 = new('a', 64), Size = 1, UploadedAt = new(2010, 6, 30, 9, 0, 0, TimeSpan.Zero), UploadedBy = "Ann", State = state },
        read.Rows, read.Values, read.Problems, [])
    { Understood = read };

    /// <summary>Four rows: homes, a text for a value, sport, and one that says nothing; D3 as it was corrected.</summary>
    public static SheetSketch Four => new SheetSketch("Return")
        .At("A1", "Indicator", "Area", "Period", "Value").At("A2", "NI 154", "Halton", "2008/09", 430).At("A3", "NI 154", "Salford", "2008/09", "about ten").At("A4", "NI 8", "Halton", "2008/09", 22.1)
        .Sheet("Notes").At("B2", "Sent by Ann");

    public static ReturnCorrection Correction(string cell, string fileSaid, string? says, string by = "Bob") => new()
    {
        Id = 9, ReturnId = 3, Sheet = "Return", Cell = cell, FileSaid = fileSaid, Says = says, By = by, At = new(2010, 6, 30, 10, 0, 0, TimeSpan.Zero),
    };
}
