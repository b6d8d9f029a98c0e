using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using LspDashboard.Core.Importing.Workbooks;
using OpenXml = DocumentFormat.OpenXml.Spreadsheet;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

public class ReadingWhatOthersWriteTests
{
    [Fact]
    public void Read_WorkbookWrittenByClosedXml_HasItsValues()
    {
        using var stream = new MemoryStream();
        using (var book = new XLWorkbook())
        {
            var sheet = book.AddWorksheet("Return");
            sheet.Cell("A1").Value = "Claimant rate";
            sheet.Cell("B2").Value = 4.1;
            sheet.Cell("C2").Value = new DateTime(2009, 9, 15, 0, 0, 0, DateTimeKind.Unspecified);
            sheet.Cell("D2").Value = true;
            sheet.Cell("E2").SetValue("12,5");
            sheet.Range("A1:C1").Merge();
            sheet.Row(2).Hide();
            sheet.Column(2).Hide();
            sheet.Cell("A1").Hyperlink = new XLHyperlink("http://www.leeds.gov.uk/");
            book.AddWorksheet("Lists").Hide();
            book.SaveAs(stream);
        }

        var read = Reading.Bytes(stream.ToArray());

        Assert.Equal([("Return", false), ("Lists", true)], read.Sheets.Select(sheet => (sheet.Name, sheet.Hidden)));
        var rows = read.Sheets[0].Rows;
        Assert.Equal(CellValue.OfText("Claimant rate"), rows[0].At(1));
        Assert.True(rows[1].Hidden);
        Assert.Equal(CellValue.OfNumber(4.1), rows[1].At(2));
        Assert.Equal(CellValue.OfDate(new DateTime(2009, 9, 15, 0, 0, 0, DateTimeKind.Unspecified), 40071), rows[1].At(3));
        Assert.Equal(CellValue.OfBoolean(true), rows[1].At(4));
        Assert.Equal(CellValue.OfText("12,5"), rows[1].At(5));
        Assert.Equal([2], read.Sheets[0].HiddenColumns);
        Assert.Equal([new MergedRange(1, 1, 3, 1)], read.Sheets[0].Merges);
    }

    // The SDK writes every element with the prefix x.
    [Fact]
    public void Read_WorkbookWrittenByTheOpenXmlSdk_HasItsValues()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var part = workbook.AddNewPart<WorksheetPart>();
            part.Worksheet = new OpenXml.Worksheet(new OpenXml.SheetData(new OpenXml.Row(
                new OpenXml.Cell { CellReference = "B1", CellValue = new OpenXml.CellValue("7.5") },
                new OpenXml.Cell { DataType = OpenXml.CellValues.InlineString, InlineString = new OpenXml.InlineString(new OpenXml.Text("Hull")) })));
            workbook.Workbook = new OpenXml.Workbook(new OpenXml.Sheets(
                new OpenXml.Sheet { Name = "Return", SheetId = 1, Id = workbook.GetIdOfPart(part) }));
        }

        var row = Reading.Bytes(stream.ToArray()).Sheets[0].Rows[0];

        Assert.Equal([new Cell(2, CellValue.OfNumber(7.5)), new Cell(3, CellValue.OfText("Hull"))], row.Cells);
    }
}
