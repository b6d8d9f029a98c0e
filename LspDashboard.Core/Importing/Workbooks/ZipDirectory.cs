using System.Buffers.Binary;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Counts the entries of a zip by walking its directory, before ZipArchive makes an object of each.</summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const uint HeaderSignature = 0x02014B50;
    private const uint LocatorSignature = 0x07064B50;
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int SecondEndLength = 56;
    private const int HeaderLength = 46;

    /// <summary>Stops counting at <paramref name="most"/> + 1.</summary>
    public static int CountEntries(ReadOnlySpan<byte> file, int most)
    {
        int end = FindEnd(file);
        if (end < 0)
            throw Refusal.Damaged("its end is missing, as after a download or copy that was cut short");
        int count = 0;
        for (long at = Start(file, end); at >= 0 && at <= file.Length - HeaderLength && count <= most; count++)
        {
            var header = file[(int)at..];
            if (BinaryPrimitives.ReadUInt32LittleEndian(header) != HeaderSignature)
                break;
            at += HeaderLength
                + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }
        return count;
    }

    // A directory of more than 65,535 entries has a second end record before the first, and a locator between the two.
    private static long Start(ReadOnlySpan<byte> file, int end)
    {
        uint start = BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]);
        if (start != uint.MaxValue || end < LocatorLength || BinaryPrimitives.ReadUInt32LittleEndian(file[(end - LocatorLength)..]) != LocatorSignature)
            return start;
        long second = BinaryPrimitives.ReadInt64LittleEndian(file[(end - LocatorLength + 8)..]);
        return second >= 0 && second <= file.Length - SecondEndLength ? BinaryPrimitives.ReadInt64LittleEndian(file[((int)second + 48)..]) : start;
    }

    // The end record is followed by a comment of at most 65,535 bytes.
    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        int lowest = Math.Max(0, file.Length - EndLength - ushort.MaxValue);
        for (int at = file.Length - EndLength; at >= lowest; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(file[at..]) == EndSignature)
                return at;
        }
        return -1;
    }
}
