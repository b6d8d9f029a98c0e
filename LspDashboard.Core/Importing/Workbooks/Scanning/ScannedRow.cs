using System.Globalization;

namespace LspDashboard.Core.Importing.Workbooks.Scanning;

/// <summary>The start tag of a row.</summary>
internal readonly struct ScannedRow
{
    private ScannedRow(int? number, bool isHidden, bool isEmpty) => (Number, IsHidden, IsEmpty) = (number, isHidden, isEmpty);

    public int? Number { get; }

    public bool IsHidden { get; }

    public bool IsEmpty { get; }

    /// <summary>Only good where the scan has not failed.</summary>
    public static ScannedRow Read(scoped ref TextScan scan, ScannedNames names)
    {
        int? number = null;
        bool isHidden = false;
        scan.Begin(names.Row);
        while (scan.NextAttribute())
        {
            scan.Expect(names.Allow(scan));
            if (scan.Name is "r")
            {
                scan.Expect(int.TryParse(scan.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int given) && given > 0);
                number = given;
            }
            isHidden |= scan.Name is "hidden" ? scan.Value is "1" or "true" or "on" : scan.Name is "ht" && scan.Value is "0";
        }
        return new ScannedRow(number, isHidden, scan.EndsEmpty());
    }
}
