using Mono.Cecil;

namespace LspDashboard.Tests.Architecture;

/// <summary>
/// DESIGN: dependencies run one way. Web -> BoardPacks, Importing -> Scorecards -> Flags -> Progress -> the vocabulary;
/// Storage knows the vocabulary and nothing above it.
/// </summary>
public class DependencyTests
{
    private const string Root = "LspDashboard.Core.";

    /// <summary>Which rooms a room may use, besides itself. A room that is missing here fails: say where it belongs.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Periods"] = [],
        ["Partnerships"] = ["Periods"],
        ["Indicators"] = ["Periods", "Partnerships"],
        ["Accountability"] = ["Partnerships", "Indicators"], // who answers for what
        ["Returns"] = ["Periods", "Partnerships", "Indicators"],
        ["Delivery"] = ["Periods", "Partnerships", "Indicators", "Returns"],
        ["Meetings"] = ["Periods", "Partnerships", "Indicators"], // when bodies meet, what they note and decide
        ["Progress"] = ["Periods", "Indicators"],
        ["Forecasts"] = ["Periods", "Indicators", "Progress"],
        ["Comparison"] = ["Periods", "Indicators", "Progress"], // one place beside others
        ["Flags"] = ["Accountability", "Forecasts", "Periods", "Partnerships", "Indicators", "Returns", "Delivery", "Progress"],
        ["Accounts"] = ["Partnerships"], // who may what; Storage keeps it
        ["Finding"] = [], // what answers to typed words
        ["Publishing"] = ["Periods", "Partnerships"], // packs as they were published; Storage keeps them
        ["Storage"] = ["Publishing", "Comparison", "Accountability", "Accounts", "Finding", "Periods", "Partnerships", "Indicators", "Returns", "Delivery", "Meetings"],
        ["Scorecards"] = ["Publishing", "Comparison", "Accountability", "Forecasts", "Periods", "Partnerships", "Indicators", "Returns", "Delivery", "Meetings", "Progress", "Flags", "Storage"],
        ["Excel"] = ["Periods", "Indicators", "Progress", "Scorecards"], // how a sheet is written, for whoever writes one
        ["Chasing"] = ["Periods", "Partnerships", "Indicators", "Returns", "Delivery", "Storage", "Scorecards"],
        ["Importing"] = ["Excel", "Periods", "Partnerships", "Indicators", "Returns", "Delivery", "Meetings", "Progress", "Flags", "Storage", "Scorecards"],
        ["BoardPacks"] = ["Accountability", "Chasing", "Excel", "Publishing", "Forecasts", "Periods", "Partnerships", "Indicators", "Returns", "Delivery", "Meetings", "Progress", "Flags", "Storage", "Scorecards"],
    };

    private static readonly string[] Pure = ["Periods", "Partnerships", "Indicators", "Accountability", "Returns", "Delivery", "Meetings", "Progress", "Forecasts", "Flags", "Finding"];

    /// <summary>Databases, workbooks, files, the network, the clock's seam, logging.</summary>
    private static readonly string[] Impure =
    [
        "Microsoft.EntityFrameworkCore", "Microsoft.Data", "System.Data", "ClosedXML", "DocumentFormat", "CsvHelper", "System.IO", "System.Net",
        "Microsoft.Extensions", "Microsoft.AspNetCore", "System.Threading.Tasks",
    ];

    private static readonly string[] Clocks =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now",
        "System.DateTimeOffset::get_UtcNow", "System.TimeProvider::get_System", "System.Environment::get_TickCount", "System.Environment::get_TickCount64",
    ];

    /// <summary>Where the one clock is taken: at the start, in commands that run without it, and as what a toast falls back on.</summary>
    private static readonly string[] TakesTheClock = ["Program", "LspDashboard.Web.Wiring", "LspDashboard.Web.CommandLine", "LspDashboard.Web.Ui.Toasts"];

    private static readonly string[] AtticNames = ["Helpers", "Utils", "Utilities", "Common", "Models", "Managers", "Services"];

    [Fact]
    public void Core_EveryRoom_UsesOnlyTheRoomsBelowIt()
    {
        var wrong = RoomsUsed().Where(u => u.From != u.To && !MayUse.GetValueOrDefault(u.From, []).Contains(u.To)).ToList();

        var said = wrong.Select(u => $"{u.From} uses {u.To}: {u.Type} -> {u.Used}").Distinct(StringComparer.Ordinal).ToList();
        Assert.True(said.Count == 0, string.Join('\n', said));
    }

    [Fact]
    public void Core_EveryRoom_IsInThePlan() =>
        Assert.All(RoomsUsed().Select(u => u.From).Distinct(StringComparer.Ordinal), room => Assert.Contains(room, MayUse.Keys));

    [Fact]
    public void Plan_HasNoCircle()
    {
        foreach (var (room, below) in MayUse)
            Assert.DoesNotContain(room, below.SelectMany(b => MayUse[b]).Concat(below));
    }

    [Fact]
    public void VocabularyProgressAndFlags_ArePure() =>
        Assert.Empty(Uses(Pure, used => Impure.Any(i => Within(Assemblies.Namespace(used), i)) || used.FullName is "System.TimeProvider"));

    [Fact]
    public void Core_NeverAsksForTheServersCultureOrZone() =>
        Assert.Empty(Calls(Assemblies.Core, c => c is "System.Globalization.CultureInfo::get_CurrentCulture" or "System.Globalization.CultureInfo::get_CurrentUICulture" or "System.TimeZoneInfo::get_Local"));

    // How Identity stores an account is a shape, not the web.
    [Fact]
    public void Core_KnowsNothingOfTheWeb() =>
        Assert.Empty(Uses(MayUse.Keys, used => Within(Assemblies.Namespace(used), "LspDashboard.Web")
            || (Within(Assemblies.Namespace(used), "Microsoft.AspNetCore") && !used.Name.StartsWith("IdentityUser", StringComparison.Ordinal))));

    [Fact]
    public void Core_NeverReadsTheClock() => Assert.Empty(Calls(Assemblies.Core, Clocks.Contains));

    [Fact]
    public void Web_ReadsTheClockOnlyWhereTheProgramStarts() =>
        Assert.DoesNotContain(Calls(Assemblies.Web, Clocks.Contains), c => !TakesTheClock.Any(t => c.StartsWith(t, StringComparison.Ordinal)) || !c.EndsWith("System.TimeProvider::get_System", StringComparison.Ordinal));

    [Fact]
    public void NoNamespace_IsAnAttic()
    {
        var all = new[] { Assemblies.Core, Assemblies.Web, Assemblies.Tests }.SelectMany(Assemblies.Types).Select(Assemblies.Namespace).Distinct(StringComparer.Ordinal)
            .Where(n => Within(n, "LspDashboard"));

        Assert.DoesNotContain(all, IsAttic);
    }

    [Fact]
    public void Core_TakesTheBrowsersPackagesNowhere() =>
        Assert.DoesNotContain(Assemblies.Core.MainModule.AssemblyReferences, r => r.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    // The scanner itself: what must be seen is seen, so that an empty list above means something.
    [Fact]
    public void Scanner_SeesWhatIsThere()
    {
        Assert.NotEmpty(Uses(["Storage"], used => Within(Assemblies.Namespace(used), "Microsoft.EntityFrameworkCore")));
        Assert.Contains(RoomsUsed(), u => (u.From, u.To) == ("Scorecards", "Storage"));
        Assert.Contains(RoomsUsed(), u => (u.From, u.To) == ("Flags", "Periods"));
        Assert.Contains(RoomsUsed(), u => (u.From, u.To) == ("Storage", "Returns"));
        Assert.Contains($"{typeof(Planted).FullName} -> System.DateTime::get_UtcNow", Calls(Assemblies.Tests, Clocks.Contains));
        Assert.True(IsAttic("LspDashboard.Core.Helpers.Strings") && !IsAttic("LspDashboard.Core.HelpersOfOthers"));
        Assert.True(Within("System.IO.Compression", "System.IO") && !Within("System.IOther", "System.IO"));
    }

    [Fact]
    public void Scanner_SeesAPlantedUseInEveryPlace()
    {
        // In a field, a signature, the code of an ordinary, an asynchronous and an iterating method, a type argument, an attribute, a base.
        foreach (var name in new[] { nameof(Planted.InAField), nameof(Planted.InASignature), nameof(Planted.InCode), nameof(Planted.InAsyncCode), nameof(Planted.InAnIterator), nameof(Planted.AsAnArgument), nameof(Planted.AsABase) })
        {
            var planted = Assemblies.Types(Assemblies.Tests).Where(t => t.FullName.Contains("Planted/" + name, StringComparison.Ordinal));
            Assert.True(planted.SelectMany(Assemblies.UsedBy).Any(u => u.FullName == typeof(Forbidden).FullName!.Replace('+', '/')), name);
        }
    }

    private static bool IsAttic(string name) => name.Split('.').Intersect(AtticNames, StringComparer.Ordinal).Any();

    private static bool Within(string name, string root) =>
        name.StartsWith(root, StringComparison.Ordinal) && (name.Length == root.Length || name[root.Length] == '.');

    private static string? Room(TypeReference type)
    {
        var name = Assemblies.Namespace(type);
        return name.StartsWith(Root, StringComparison.Ordinal) ? name[Root.Length..].Split('.')[0] : null;
    }

    private static IEnumerable<(string From, string To, string Type, string Used)> RoomsUsed() =>
        from type in Assemblies.Types(Assemblies.Core)
        let room = Room(type)
        where room is not null
        from used in Assemblies.UsedBy(type)
        let other = Room(used)
        where other is not null
        select (room, other, type.FullName, used.FullName);

    private static IEnumerable<string> Uses(IEnumerable<string> rooms, Func<TypeReference, bool> isWrong) =>
        (from type in Assemblies.Types(Assemblies.Core)
         where Room(type) is { } room && rooms.Contains(room)
         from used in Assemblies.UsedBy(type)
         where isWrong(used)
         select $"{type.FullName} -> {used.FullName}").Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Calls(AssemblyDefinition assembly, Func<string, bool> isWrong) =>
        (from type in Assemblies.Types(assembly)
         from called in Assemblies.CalledBy(type)
         where isWrong(called)
         select $"{type.FullName} -> {called}").Distinct(StringComparer.Ordinal);
}
