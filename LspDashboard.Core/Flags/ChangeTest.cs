namespace LspDashboard.Core.Flags;

/// <summary>Which test says whether a change is real, METHOD section 7.</summary>
public enum ChangeTest
{
    None,

    /// <summary>Annual values with intervals: the Fingertips trend.</summary>
    Trend,

    /// <summary>Months and quarters: the XmR chart.</summary>
    ControlChart,
}
