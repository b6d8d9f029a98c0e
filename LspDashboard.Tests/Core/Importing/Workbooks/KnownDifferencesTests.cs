using LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

/// <summary>
/// All that the second reader is known to say otherwise of an .xlsx, each with the reason why ours is right. A difference that no longer
/// occurs fails here, and one that is not listed fails in <see cref="SecondReaderTests"/>.
/// </summary>
public class KnownDifferencesTests
{
    public static TheoryData<string, string, string> Known => new()
    {
        // A comma is a decimal point to half of Europe: neither 125 nor 12.5 is safe to say.
        { "<c r=\"A1\"><v>12,5</v></c>", "Error 'not a number: 12,5'", "Double '125'" },
        // A figure beyond what a double holds is none, and no chart or sum survives an infinite one.
        { "<c r=\"A1\"><v>1e999</v></c>", "Error 'not a number: 1e999'", "Double 'Infinity'" },
        { "<c r=\"A1\"><v>NaN</v></c>", "Error 'not a number: NaN'", "Double 'NaN'" },
        // Text where the cell says number: a person should see it, and no figure is there.
        { "<c r=\"A1\"><v>abc</v></c>", "Error 'not a number: abc'", "String 'abc'" },
        // A number of a text that is not in the table is damage, not a text.
        { "<c r=\"A1\" t=\"s\"><v>-1</v></c>", "Error 'text missing from the file: number -1 of 1'", "String '-1'" },
        { "<c r=\"A1\" t=\"s\"><v>7</v></c>", "Error 'text missing from the file: number 7 of 1'", "String '7'" },
        // Neither true nor false: who wrote 2 meant something else.
        { "<c r=\"A1\" t=\"b\"><v>2</v></c>", "Error 'neither true nor false: 2'", "Boolean 'False'" },
        // 29 February 1900 never was.
        { "<c r=\"A1\" s=\"1\"><v>60</v></c>", "Error 'not a date: 60'", "DateTime '02/28/1900 00:00:00'" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Read_WhatTheSecondReaderTakesOtherwise_StillDiffers(string cell, string ours, string theirs)
    {
        byte[] file = XlsxBuilder.WithCells(cell).SharedStrings("<si><t>a</t></si>").Styles("14").Build();

        Assert.Equal([$"Data!A1: ours {ours}, theirs {theirs}"], SecondReader.Compare(file, Reading.Bytes(file)).Differences);
    }

    // What the second reader drops or keeps in every workbook, counted by reason.
    [Fact]
    public void Read_EveryReason_StillOccurs()
    {
        byte[] file = XlsxBuilder.WithCells("<c t=\"e\"><v>#N/A</v></c><c><f>1+1</f></c><c s=\"1\"><v>0.375</v></c><c t=\"inlineStr\"><is><t>Hal\u200Eton</t></is></c><c t=\"inlineStr\"><is><t>\u200B</t></is></c>").Styles("20").Build();

        var second = SecondReader.Compare(file, Reading.Bytes(file));

        Assert.Empty(second.Differences);
        Assert.Equal(SecondReader.Reasons.Order(), second.Explained.Keys.Order());
    }

    [Fact]
    public void Read_EveryReadableWorkbookOfTheTests_AgreesInEveryCell()
    {
        var workbooks = FuzzSeed.All(RealFiles.Folder).Where(seed => seed.IsZip).ToList();

        Assert.Equal(5, workbooks.Count);
        Assert.All(workbooks, seed =>
        {
            var second = SecondReader.Compare(seed.Bytes, Reading.Bytes(seed.Bytes, seed.FileName));
            Assert.Empty(second.Differences);
            Assert.Empty(second.Explained.Keys.Except([SecondReader.ErrorsDropped]));
            Assert.True(second.Agreed >= 7, seed.FileName);
        });
    }
}
