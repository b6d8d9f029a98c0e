using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks.Legacy;

/// <summary>What stands before the sheets: their names and places, the texts they share, the formats, the calendar.</summary>
internal sealed class LegacyGlobals(TextPool texts)
{
    private const int Version97 = 0x0600;
    private const int OfWorkbook = 0x0005;

    // A tab each; Excel slows to a crawl long before.
    private const int MostSheets = 5_000;

    public List<LegacyTab> Tabs { get; } = [];

    /// <summary>How many texts the cells share; they have the first numbers of the pool.</summary>
    public int SharedCount { get; private set; }

    public LegacyFormats Formats { get; } = new();

    public bool DatesFrom1904 { get; private set; }

    public static LegacyGlobals Read(RecordStream records, TextPool texts, ReadingBudget budget)
    {
        if (!records.Read() || records.Type != RecordType.Begin)
            throw Refusal.Damaged("its workbook does not begin as one");
        if (records.U16(0) != Version97 || records.U16(2) != OfWorkbook)
            throw LegacyGate.TooOld();
        var globals = new LegacyGlobals(texts);
        while (records.Read())
        {
            switch (records.Type)
            {
                case RecordType.FilePass:
                    throw LegacyGate.Protected();
                case RecordType.DateMode:
                    globals.DatesFrom1904 = records.U16(0) == 1;
                    break;
                case RecordType.BoundSheet:
                    globals.AddTab(records);
                    break;
                case RecordType.NumberFormat:
                    int id = records.U16(0);
                    var code = records.ReadWithContinuation();
                    code.Skip(2);
                    globals.Formats.AddCode(id, code.Plain(budget.Limits.TextLength));
                    break;
                case RecordType.CellFormat:
                    globals.Formats.AddCell(records.U16(2));
                    break;
                case RecordType.SharedStrings:
                    globals.AddStrings(records.ReadWithContinuation(), budget);
                    break;
                case RecordType.End:
                    return globals.Tabs.Count > 0 ? globals : throw Refusal.Damaged("it has no sheets");
                default:
                    break;
            }
        }
        throw Refusal.Damaged("its list of sheets has no end");
    }

    private void AddTab(RecordStream records)
    {
        long offset = records.U32(0);
        int hidden = records.U16(4) & 3, kind = records.U16(4) >> 8;
        var text = new RecordText([records.Data[6..]]);
        string name = text.Plain(255, isShort: true);
        if (name.Length == 0 || Tabs.Count == MostSheets)
            throw Refusal.Damaged("a sheet in it has no name, or there are too many");
        if (Tabs.Exists(tab => tab.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            throw Refusal.Damaged($"two sheets in it have the name '{name}'");
        if (Tabs.Exists(tab => tab.Offset == offset))
            throw Refusal.Damaged("two sheets share one content").At(name, null);
        Tabs.Add(new(name, hidden != 0, (LegacyTab.Kind)kind, offset));
    }

    private void AddStrings(RecordText text, ReadingBudget budget)
    {
        text.Skip(4);
        long count = text.U32();
        // Not taken at its word: the texts run out first where the count is false.
        for (long i = 0; i < count; i++)
        {
            if ((i & 0xFFF) == 0)
                budget.CheckTime();
            texts.Append(text.Rich(budget.Limits.TextLength));
        }
        SharedCount = texts.Count;
    }
}
