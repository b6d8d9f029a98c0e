using System.Buffers.Binary;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Counts the entries of a zip by walking its directory, before ZipArchive makes an object of each.</summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const uint HeaderSignature = 0x02014B50;
    private const int EndLength = 22;
    private const int HeaderLength = 46;

    /// <summary>Stops counting at <paramref name="most"/> + 1. Zero for a zip64 directory, whose offset is kept elsewhere: ZipArchive counts those.</summary>
    public static int CountEntries(ReadOnlySpan<byte> file, int most)
    {
        int end = FindEnd(file);
        if (end < 0)
            throw Refusal.Damaged("its end is missing, as after a download or copy that was cut short");
        uint start = BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]);
        int count = 0;
        for (long at = start; at + HeaderLength <= file.Length && count <= most; count++)
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
