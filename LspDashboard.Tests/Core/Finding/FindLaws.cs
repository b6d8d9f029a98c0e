using FsCheck;
using FsCheck.Fluent;
using LspDashboard.Core.Finding;

namespace LspDashboard.Tests.Core.Finding;

/// <summary>What holds whatever is looked for, and wherever.</summary>
public class FindLaws
{
    private static readonly string[] Words = ["homes", "crime", "young", "people", "carbon", "waste", "school", "health", "Café", "jobs", "ni", "155", "under", "18"];

    private static readonly Gen<string> Name = from words in Gen.Elements(Words).NonEmptyListOf() select string.Join(' ', words.Take(5));

    private static readonly Gen<Findable> Thing =
        from kind in Gen.Elements(Enum.GetValues<FindKind>())
        from name in Name
        from number in Gen.Choose(0, 200)
        from about in Name
        select new Findable(kind, name, name) { Code = kind == FindKind.Indicator && number > 0 ? FormattableString.Invariant($"NI {number}") : "", Definition = about };

    private static readonly Gen<(Findable[] Things, string First, string Second)> Cases =
        from things in Thing.ArrayOf(12)
        from first in Gen.Elements(Words)
        from second in Gen.Elements(Words)
        select (things, first, second);

    [Fact]
    public void AnythingWithAName_IsFoundByIt() => Check(c => Array.TrueForAll(c.Things, t => Found(c.Things, t.Name).Contains(t)));

    [Fact]
    public void AnythingWithACode_IsFoundByItBeforeAllWithout() => Check(c => Array.TrueForAll(c.Things, t =>
        t.Code.Length == 0 || new FindIndex(c.Things).Find(t.Code.Replace(" ", "", StringComparison.Ordinal))[0].Thing.Code == t.Code));

    [Fact]
    public void AFurtherWord_NeverFindsMore() => Check(c => !Found(c.Things, $"{c.First} {c.Second}").Except(Found(c.Things, c.First)).Any());

    [Fact]
    public void CaseAccentsAndPoints_ChangeNothing() => Check(c =>
        Found(c.Things, $"{c.First} {c.Second}").SequenceEqual(Found(c.Things, $"  {c.First.ToUpperInvariant().Replace("É", "e", StringComparison.Ordinal)},  {c.Second}! ")));

    [Fact]
    public void Finds_StandInTheOrderOfTheirMatch() => Check(c =>
        new FindIndex(c.Things).Find(c.First).Select(f => f.Match) is var matches && matches.SequenceEqual(matches.Order()));

    // The reference is the textbook's table of distances (optimal string alignment), over every way in which the word can begin.
    [Fact]
    public void OneSlip_IsADistanceOfOneToHowTheWordBegins()
    {
        var letters = Gen.Elements('a', 'b', 'c');
        var pairs = from word in letters.ListOf() from typed in letters.NonEmptyListOf() where word.Count < 9 && typed.Count < 9 select (Word: new string([.. word]), Typed: new string([.. typed]));
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(pairs.ToArbitrary(), p => OneEdit.Begins(p.Word, p.Typed) == Enumerable.Range(0, p.Word.Length + 1).Any(n => Distance(p.Word[..n], p.Typed) <= 1)));
    }

    [Theory]
    [InlineData("conceptions", "conceptoins", true)]
    [InlineData("affordable", "afordable", true)]
    [InlineData("recycled", "recycel", true)]
    [InlineData("homes", "hommes", true)]
    [InlineData("homes", "hxmxs", false)]
    [InlineData("crime", "mirce", false)]
    public void OneSlip_ByHand(string word, string typed, bool expected) => Assert.Equal(expected, OneEdit.Begins(word, typed));

    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        return d[a.Length, b.Length];
    }

    private static List<Findable> Found(Findable[] things, string typed) => [.. new FindIndex(things).Find(typed).Select(f => f.Thing)];

    private static void Check(Func<(Findable[] Things, string First, string Second), bool> law) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Cases.ToArbitrary(), law));
}
