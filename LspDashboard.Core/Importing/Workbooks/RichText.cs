using System.Text;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>A shared or inline string: plain, or runs of different formatting joined. Phonetic runs (how to pronounce it) are not part of the text.</summary>
internal static class RichText
{
    public static string Read(PartReader part, WorkbookLimits limits)
    {
        int depth = part.Depth;
        string? first = null;
        StringBuilder? joined = null;
        int length = 0;
        while (part.NextChild(depth))
        {
            if (part.Name == "t")
            {
                Append();
            }
            else if (part.Name == "r")
            {
                int run = part.Depth;
                while (part.NextChild(run))
                {
                    if (part.Name == "t")
                        Append();
                }
            }
        }
        return joined?.ToString() ?? first ?? "";

        void Append()
        {
            string raw = part.ReadText();
            length += raw.Length;
            if (length > limits.TextLength)
                throw Refusal.Damaged($"a cell holds more than {Refusal.Count(limits.TextLength)} characters, more than Excel allows");
            string run = CellText.Clean(raw);
            if (first is null)
                first = run;
            else
                (joined ??= new StringBuilder(first)).Append(run);
        }
    }
}
