using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Legacy;

/// <summary>Short ways to read what a test has built as .xls.</summary>
internal static class Xls
{
    public static Workbook Read(this XlsBuilder builder) => Bytes(builder.Build());

    public static Workbook Bytes(byte[] file, WorkbookLimits? limits = null) => Reading.Bytes(file, "return.xls", limits);

    public static WorkbookRefusedException Refused(byte[] file, WorkbookLimits? limits = null) => Reading.Refused(file, "return.xls", limits);
}
