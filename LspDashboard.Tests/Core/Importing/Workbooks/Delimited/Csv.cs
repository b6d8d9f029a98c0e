using System.Text;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Delimited;

/// <summary>Short ways to read a text as a file.</summary>
internal static class Csv
{
    public static Workbook Read(string text, string name = "return.csv") => Reading.Bytes(Encoding.UTF8.GetBytes(text), name);

    public static IReadOnlyList<SheetRow> Rows(string text) => Read(text).Sheets[0].Rows;

    public static WorkbookRefusedException Refused(string text, WorkbookLimits? limits = null) => Reading.Refused(Encoding.UTF8.GetBytes(text), "return.csv", limits);
}
