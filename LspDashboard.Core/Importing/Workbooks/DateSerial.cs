namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Excel counts days from 1 January 1900 as day 1, and believes that 29 February 1900 (day 60) existed; older Mac workbooks count from 1 January 1904 as day 0.</summary>
internal static class DateSerial
{
    // Serial of 1 January 10000, the first day Excel does not have; the 1904 calendar is 1,462 days behind.
    private const double FirstOf10000 = 2_958_466;
    private const double MillisecondsADay = 86_400_000;

    private static readonly DateTime Start1900 = new(1899, 12, 31, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Start1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>False for what no calendar holds: negative, day 0 and day 60 of the 1900 calendar, and after 9999.</summary>
    public static bool TryToDate(double serial, bool from1904, out DateTime date)
    {
        date = default;
        if (from1904 ? serial < 0 || serial >= FirstOf10000 - 1462 : serial < 1 || serial >= FirstOf10000 || (serial >= 60 && serial < 61))
            return false;
        double days = !from1904 && serial > 60 ? serial - 1 : serial;
        // To the millisecond: a serial holds no more, and 09:00 must not become 08:59:59.9999.
        double milliseconds = Math.Round(days * MillisecondsADay);
        var start = from1904 ? Start1904 : Start1900;
        double last = (DateTime.MaxValue - start).Ticks / TimeSpan.TicksPerMillisecond;
        date = start.AddTicks((long)Math.Min(milliseconds, last) * TimeSpan.TicksPerMillisecond);
        return true;
    }
}
