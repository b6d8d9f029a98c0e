using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

/// <summary>Short ways to read what a test has built.</summary>
internal static class Reading
{
    public static Workbook Read(this XlsxBuilder builder, WorkbookLimits? limits = null) =>
        Bytes(builder.Build(), limits: limits);

    /// <summary>By whichever reader reads it; where time plays no part, the scanner and the XML reader must say the same of it.</summary>
    public static Workbook Bytes(byte[] file, string name = "return.xlsx", WorkbookLimits? limits = null, TimeProvider? time = null, CancellationToken ct = default)
    {
        if (name.EndsWith(".xlsx", StringComparison.Ordinal) && time is null && !ct.CanBeCanceled)
        {
            var readings = TwoReadings.Of(file, limits);
            Assert.Equal(readings.Xml, readings.ScannedFirst);
        }
        return WorkbookReader.Read(file, name, limits ?? WorkbookLimits.Default, time ?? TimeProvider.System, ct);
    }

    public static WorkbookRefusedException Refused(this XlsxBuilder builder, WorkbookLimits? limits = null) =>
        Refused(builder.Build(), limits: limits);

    public static WorkbookRefusedException Refused(byte[] file, string name = "return.xlsx", WorkbookLimits? limits = null)
    {
        var refusal = Assert.Throws<WorkbookRefusedException>(() => Bytes(file, name, limits));
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Remedy, StringComparison.Ordinal);
        return refusal;
    }

    /// <summary>The value of A1 on the first sheet.</summary>
    public static CellValue First(this XlsxBuilder builder)
    {
        var rows = builder.Read().Sheets[0].Rows;
        return rows.Count == 0 ? default : rows[0].At(1);
    }
}
