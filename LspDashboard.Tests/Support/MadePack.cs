using System.Globalization;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Publishing;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Publishing;

namespace LspDashboard.Tests.Support;

/// <summary>Board packs made by hand, with every kind of block: one as a Board has it, one with texts that break careless writers, one that is large.</summary>
public static class MadePack
{
    public static DateTimeOffset MadeAt { get; } = new(2010, 7, 8, 9, 30, 0, TimeSpan.Zero);

    private static readonly string[] s_quarters =
        ["2008/09 Q1", "2008/09 Q2", "2008/09 Q3", "2008/09 Q4", "2009/10 Q1", "2009/10 Q2", "2009/10 Q3", "2009/10 Q4", "2010/11 Q1", "2010/11 Q2"];

    /// <summary>400 characters, before what is made of them: 39 words of nine letters with their spaces, and ten more.</summary>
    public static string Long { get; } = string.Concat(Enumerable.Repeat("targeting ", 39)) + "partnering";

    /// <summary>As a Board has it, with six exceptions.</summary>
    public static BoardPack Usual { get; } = Of("Halton Strategic Partnership: performance in 2009/10 Q4", "Halton Strategic Partnership", Sections());

    /// <summary>Control characters, halves of characters, formulas, emoji, text from right to left, 400 characters without a space; empty lists, tables and charts.</summary>
    public static BoardPack Nasty { get; } = Of(Long, "שותפות האלטון & <Partners>", NastySections());

    public const string Formula = "=cmd|' /C calc'!A0";
    public const string Arabic = "مجلس المدينة 2009/10";
    public const string Emoji = "Young people 👩‍👩‍👧 first ✅";

    /// <summary>With a half of a surrogate pair, a bell, a null and a mark that turns direction.</summary>
    public const string Dirty = "Be\u0007fore\0 and\uD83D after\u202E.";
    public const string Cleaned = "Before and after.";

    /// <summary>As many exceptions as asked for, each with its chart and its table.</summary>
    public static BoardPack Large(int parts) => Of("A large pack", "Halton Strategic Partnership",
        [new(PackSectionKind.Exceptions, "Exceptions", [], [.. Enumerable.Range(1, parts).Select(n => Exception(n, "An indicator that is behind its plan"))])]);

    /// <summary>A row as publishing stores it, with <see cref="Usual"/> in it.</summary>
    public static PublishedPack Published()
    {
        var text = SnapshotText.Write(new(PackSnapshot.CurrentVersion, Usual, PackTemplate.For(PackAudience.Board), [], "made", MadeAt));
        return new()
        {
            Title = Usual.Title, For = Usual.For, Audience = "board", Period = Usual.Period, AsKnown = Usual.AsKnown, Method = "made", Edition = 1,
            Snapshot = SnapshotText.Compress(text), Sha256 = SnapshotText.Sha256(text), PublishedAt = MadeAt, PublishedBy = "test",
        };
    }

    public static PublishedFile PublishedFile() => new() { Name = "halton-board-pack-2009-10Q4.docx", Ending = "docx", Content = [1, 2, 3], Length = 3, Sha256 = SnapshotText.Sha256([1, 2, 3]) };

    private static BoardPack Of(string title, string partnership, IReadOnlyList<PackSection> sections) =>
        new(title, partnership, ReportingPeriod.Quarter(2009, 4), new DateOnly(2010, 7, 8), "Board, 15 July 2010", PackAudience.Board, sections);

    private static IReadOnlyList<PackSection> Sections() =>
    [
        new(PackSectionKind.Story, "The story in one page",
        [
            new PackText("31 of 44 indicators are on plan or better; six need the Board.", PackTone.Lead),
            new PackRating("The partnership overall", RagRating.AmberGreen, "2009/10 Q4, 44 of 52 indicators rated"),
            new PackText("What matters most:"),
            new PackList(["Under-18 conceptions rose for the third year.", "Acquisitive crime fell faster than planned.", "Two returns are late."]),
            new PackTable("How each theme stands",
                [new("Theme", Share: 3), new("Rating", Share: 2), new("On plan", IsNumber: true), new("Behind", IsNumber: true)],
                [
                    [new("A Healthy Halton"), new("Red", Rating: RagRating.Red), new("5", 5), new("6", 6)],
                    [new("Children and Young People"), new("Amber/Red", Rating: RagRating.AmberRed), new("9", 9), new("4", 4)],
                    [new("Employment, Learning and Skills"), new("Amber/Green", Rating: RagRating.AmberGreen), new("8", 8), new("2", 2)],
                    [new("A Safer Halton"), new("Green", Rating: RagRating.Green), new("9", 9), new("1", 1)],
                    [new("Urban Renewal"), new("Not rated", Rating: RagRating.NotRated), new("—"), new("—")],
                ]),
            new PackText("Figures for NI 112 and NI 120 are illustrative.", PackTone.Quiet),
        ], []),
        new(PackSectionKind.Exceptions, "Exceptions", [new PackText("In the order in which the Board should take them.")],
        [
            Exception(1, "NI 112 Under-18 conceptions"),
            Exception(2, "NI 120 All-age all-cause mortality, men"),
            Exception(3, "NI 152 Working-age people on out-of-work benefits"),
            Exception(4, "NI 55 Obesity among children in Reception year"),
            Exception(5, "NI 75 Five or more A*–C grades at GCSE including English and Maths"),
            Exception(6, "NI 39 Alcohol-harm related hospital admission rates"),
        ]),
        new(PackSectionKind.Decisions, "Decisions asked",
        [
            new PackText("The Board is asked to decide:"),
            new PackList(["To fund the young people's sexual health outreach to March 2011.", "To ask the Safer Halton partnership for a recovery plan by September."], IsNumbered: true),
            new PackText("What became of the last meeting's:"),
            new PackList(["The recovery plan for NI 152 was received.", "The alcohol strategy was adopted."], IsNumbered: true),
        ], []),
        new(PackSectionKind.Scorecard, "Scorecard",
        [
            new PackTable("All indicators of A Healthy Halton",
                [new("Indicator", Share: 4), new("Latest", IsNumber: true), new("Plan", IsNumber: true), new("Rating", Share: 2), new("Direction")],
                [.. Enumerable.Range(1, 40).Select(n => (IReadOnlyList<PackCell>)
                [
                    new(string.Create(CultureInfo.InvariantCulture, $"NI {n} An indicator whose name takes about a line of the table")),
                    new(string.Create(CultureInfo.InvariantCulture, $"{n + 0.5}%"), n + 0.5),
                    new(string.Create(CultureInfo.InvariantCulture, $"{n}.0%"), n),
                    new("Green", Rating: (RagRating)(n % 5)),
                    new(n % 2 == 0 ? "Improving" : "Worsening"),
                ])]),
        ], []),
        new(PackSectionKind.Method, "How it was worked out", [new PackText("Each figure is held against its plan for the same period.")], []),
    ];

    private static PackPart Exception(int number, string heading) => new(heading,
    [
        new PackRating("", (RagRating)(4 - (number % 4)), "2009/10 Q4, against its plan"),
        new PackText("54.2 against a plan of 48.1: behind by 6.1, and worsening for three quarters.", PackTone.Lead),
        new PackText("The outreach team lost two of its four posts in January.\nA bid for replacement posts went in on 3 June.", PackTone.Quote),
        new PackChart(
            string.Create(CultureInfo.InvariantCulture, $"Trend of exception {number}"), "Rose from 50.3 to 54.2 while the plan falls to 48.1.", s_quarters,
            [
                new("Actual", PackSeriesKind.Actual, [50.3, 51.0, null, 52.4, 52.1, 53.0, 53.6, 54.2, null, null]),
                new("Plan", PackSeriesKind.Plan, [52.0, 51.5, 51.0, 50.5, 50.0, 49.4, 48.8, 48.1, 47.5, 47.0]),
                new("North West", PackSeriesKind.Comparator, [46.0, 46.2, 46.1, 45.9, 45.8, 45.5, 45.4, 45.2, null, null]),
                new("England", PackSeriesKind.Comparator, [41.0, null, null, null, 40.1, null, null, null, 39.6, null]),
                new("Forecast", PackSeriesKind.Forecast, [null, null, null, null, null, null, null, 54.2, 54.9, 55.6]),
            ], "per 1,000 girls aged 15–17", 1),
        new PackText("Source: Office for National Statistics, May 2010.", PackTone.Quiet),
        new PackTable("What is being done",
            [new("Action", Share: 4), new("Who", Share: 2), new("By"), new("£", IsNumber: true)],
            [
                [new("Outreach in the six wards with the highest rates"), new("Primary Care Trust"), new("30 September 2010"), new("45,000", 45000)],
                [new("Training for school nurses"), new("Children's Trust"), new("31 October 2010"), new("12,500", 12500)],
            ]),
        new PackText("Ask: agree to fund the outreach to March 2011.", PackTone.Ask),
    ]);

    private static IReadOnlyList<PackSection> NastySections() =>
    [
        new(PackSectionKind.Story, Long,
        [
            new PackText(Dirty), new PackText(Formula, PackTone.Ask), new PackText(Arabic, PackTone.Lead), new PackText(Emoji, PackTone.Quote), new PackText("", PackTone.Quiet),
            new PackList([]), new PackList([Formula, Arabic, "Two\nlines"], IsNumbered: true),
            new PackRating(Arabic, RagRating.Red, Emoji), new PackRating("", RagRating.NotRated, ""),
        ],
        [
            new PackPart("", []),
            new PackPart(Arabic,
            [
                new PackTable("", [new(Formula), new(Arabic, IsNumber: true), new(Emoji, Share: 9)], [[new(Long), new(Dirty), new(new string('x', 400))], [new("short")]]),
                new PackTable("No rows", [new("Only a heading")], []),
                new PackChart("No figures", "There is nothing to draw.", s_quarters, [new("Actual", PackSeriesKind.Actual, [.. s_quarters.Select(_ => (double?)null)])], "%", 0),
                new PackChart("No periods", "", [], [], "", 0),
                new PackChart(Formula, Long, [Formula, Arabic, "2009/10 Q4"], [new(Formula, PackSeriesKind.Actual, [double.NaN, -1234.5678]), new(Emoji, PackSeriesKind.Forecast, [1e-7, 1e15, null])], Arabic, 2),
            ]),
        ]),
    ];
}
