using DocumentFormat.OpenXml.Wordprocessing;

namespace LspDashboard.Core.BoardPacks.Office.Word;

/// <summary>Bullets and numbers as Word's own lists; each numbered list begins at 1 again.</summary>
internal sealed class WordLists
{
    public const int Bullets = 1;
    public const int Numbers = 2;

    private readonly List<NumberingInstance> _instances =
    [
        new(new AbstractNumId { Val = Bullets }) { NumberID = Bullets },
        new(new AbstractNumId { Val = Numbers }) { NumberID = Numbers },
    ];

    /// <summary>The id of a numbered list that begins at 1.</summary>
    public int NewNumbers()
    {
        var id = _instances.Count + 1;
        var level = new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 };
        _instances.Add(new NumberingInstance(new AbstractNumId { Val = Numbers }, level) { NumberID = id });
        return id;
    }

    public Numbering Numbering() => new([
        Abstract(Bullets, NumberFormatValues.Bullet, "•", "ListBullet"),
        Abstract(Numbers, NumberFormatValues.Decimal, "%1.", "ListNumber"),
        .. _instances,
    ]);

    private static AbstractNum Abstract(int id, NumberFormatValues format, string mark, string style) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new ParagraphStyleIdInLevel { Val = style },
            new LevelText { Val = mark },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "397", Hanging = "397" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };
}
