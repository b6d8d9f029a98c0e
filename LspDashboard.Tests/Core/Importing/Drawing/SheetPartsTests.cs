using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Drawing;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Core.Importing.Tables;
using LspDashboard.Tests.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Drawing;

public class SheetPartsTests
{
    private static readonly SheetSketch Long = new SheetSketch("Return")
        .At("A1", "Halton return").At("A3", "Indicator", "Area", "Period", "Value", "Numerator", "Denominator", "Status", "Comment", "Our notes")
        .At("A4", "NI 154", "Halton", "2008/09", 430, null, null, "Final", "as agreed", "ask Ann")
        .At("A5", "NI 8", "Halton", "2008/09", 22.1, 221, 1000, "Provisional")
        .At("A6", "NI 112", "Halton", "2008");

    [Theory]
    [InlineData("A1", SheetPart.Title)]
    [InlineData("A3", SheetPart.Indicator)]
    [InlineData("D3", SheetPart.Value)]
    [InlineData("I3", SheetPart.LeftOut)] // a header that means nothing here
    [InlineData("A4", SheetPart.Indicator)]
    [InlineData("B4", SheetPart.Place)]
    [InlineData("C4", SheetPart.Period)]
    [InlineData("D4", SheetPart.Value)]
    [InlineData("E4", null)] // empty
    [InlineData("G4", SheetPart.Flag)]
    [InlineData("H4", SheetPart.Comment)]
    [InlineData("I4", SheetPart.LeftOut)]
    [InlineData("E5", SheetPart.Count)]
    [InlineData("F5", SheetPart.Count)]
    [InlineData("A6", SheetPart.LeftOut)] // no figure in the row
    public void Of_LongTable(string cell, SheetPart? expected) => Assert.Equal(expected, PartOf(new Halton().Read(Long), "Return", cell));

    // Quarters below years that stand once over four columns; a target between; a place that is nobody's.
    private static readonly SheetSketch Wide = new SheetSketch("Waste")
        .At("A1", "NI 192 Household waste reused, recycled or composted").At("A2", "Source: the contractor")
        .At("C4", "2008/09", null, null, "Target").At("B5", "Area", "Q1", "Q2", "Q3")
        .At("A6", "Cheshire", "Halton", 31.2, 32.5, 33.1, 40).At("A7", "Cheshire", "E06999999", 20, 21, 22, 23).At("A9", "Checked by Ann");

    [Theory]
    [InlineData("A1", SheetPart.Title)]
    [InlineData("A2", SheetPart.Title)]
    [InlineData("C4", SheetPart.Period)]
    [InlineData("F4", SheetPart.Target)]
    [InlineData("B5", SheetPart.Place)]
    [InlineData("C5", SheetPart.PartOfYear)]
    [InlineData("E5", SheetPart.PartOfYear)]
    [InlineData("B6", SheetPart.Place)]
    [InlineData("C6", SheetPart.Value)]
    [InlineData("E6", SheetPart.Value)]
    [InlineData("F6", SheetPart.Target)]
    [InlineData("B7", SheetPart.LeftOut)] // a place that is not known here
    [InlineData("C7", SheetPart.LeftOut)]
    [InlineData("A6", SheetPart.LeftOut)] // groups the places
    [InlineData("A9", SheetPart.LeftOut)]
    public void Of_TableOfAnotherShape(string cell, SheetPart? expected) => Assert.Equal(expected, PartOf(new Halton().Read(Wide), "Waste", cell));

    // Read off the workbook: Halton is row 51, Salford row 308; obesity stands in S with its interval in T and U. The other sheet has the
    // same figures unadjusted, and a person who empties its header says which of the two is meant.
    [Theory]
    [InlineData("B1", SheetPart.Period)] // the title names it
    [InlineData("B4", SheetPart.Place)]
    [InlineData("C4", SheetPart.Place)]
    [InlineData("S4", SheetPart.IndicatorWords)]
    [InlineData("T4", SheetPart.Measure)]
    [InlineData("G4", SheetPart.LeftOut)] // underweight: not among the indicators
    [InlineData("B51", SheetPart.Place)]
    [InlineData("C51", SheetPart.Place)]
    [InlineData("S51", SheetPart.Value)]
    [InlineData("T51", SheetPart.Interval)]
    [InlineData("U51", SheetPart.Interval)]
    [InlineData("D51", SheetPart.LeftOut)] // the size of the sample
    [InlineData("G51", SheetPart.LeftOut)]
    [InlineData("R51", null)]
    [InlineData("C308", SheetPart.Place)]
    [InlineData("S308", SheetPart.Value)]
    [InlineData("C52", SheetPart.LeftOut)] // another place
    [InlineData("S52", SheetPart.LeftOut)]
    public void Of_ObesityAsPublished(string cell, SheetPart? expected) => Assert.Equal(expected, PartOf(Obesity.Value, "Adjusted_data", cell));

    private static readonly Lazy<UnderstoodReturn> Obesity = new(() => new Halton().Corrected(
        RealFiles.Bytes("phe_adult_obesity_la_2012_14.xlsx"), new ReturnCorrection { ReturnId = 1, Sheet = "Unadjusted_data", Cell = "N4", FileSaid = "% Obese", Says = "", By = "A. Person", At = default }));

    private static SheetPart? PartOf(UnderstoodReturn read, string sheet, string cell)
    {
        Assert.True(CellAddress.TryParse(cell, out var column, out var row));
        return new DrawnSheet(read.Workbook.Sheets.Single(s => s.Name == sheet), SheetParts.Of(read, sheet), []).Row(row).Cells.FirstOrDefault(c => c.Column == column)?.Part;
    }
}
