namespace LspDashboard.Core.Importing.Workbooks.Cells;

/// <summary>What the eight bytes of a stored value are.</summary>
internal enum StoredKind : byte
{
    Empty,

    /// <summary>The text's number in the <see cref="TextPool"/>.</summary>
    Text,
    Number,
    Percent,

    /// <summary>A serial number of the 1900 calendar: the date is worked out when it is asked for.</summary>
    Serial1900,
    Serial1904,

    /// <summary>A date that was written as one, in ticks.</summary>
    Day,
    Boolean,

    /// <summary>The number in the <see cref="TextPool"/> of what is wrong.</summary>
    Error,
}
