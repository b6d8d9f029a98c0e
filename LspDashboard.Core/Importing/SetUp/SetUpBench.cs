using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>
/// Where a set-up workbook is worked out: everything of the partnership by its name, inside a transaction that a preview takes back.
/// So what is accepted is done by the same lines that were previewed.
/// </summary>
internal sealed class SetUpBench(LspDbContext db, Partnership partnership, List<ReturnProblem> problems, string by, DateTimeOffset now)
{
    private readonly List<SetUpChange> _changes = [];

    public LspDbContext Db => db;
    public Partnership Partnership => partnership;
    public string By => by;
    public DateTimeOffset Now => now;

    /// <summary>The day from which changes count.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Of all rows so far; those of the bench's own rows among them.</summary>
    public IReadOnlyList<ReturnProblem> Problems => problems;
    public bool HasErrors => problems.Exists(p => p.Severity == ProblemSeverity.Error);
    public IReadOnlyList<SetUpChange> Changes => _changes;

    public Dictionary<string, Theme> Themes { get; } = new(StringComparer.OrdinalIgnoreCase);
    public Dictionary<string, Body> Bodies { get; } = new(StringComparer.OrdinalIgnoreCase);
    public Dictionary<string, Partner> Partners { get; } = new(StringComparer.OrdinalIgnoreCase);
    public Dictionary<string, Outcome> Outcomes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>By the code as it stands in addresses.</summary>
    public Dictionary<string, Indicator> Indicators { get; } = new(StringComparer.Ordinal);
    public List<Contributor> Contributors { get; } = [];

    public async Task LoadAsync(CancellationToken ct)
    {
        foreach (var theme in await db.Themes.ToListAsync(ct)) Themes[theme.Name] = theme;
        foreach (var body in await db.Bodies.ToListAsync(ct)) Bodies[body.Name] = body;
        foreach (var partner in await db.Partners.ToListAsync(ct)) Partners[partner.Name] = partner;
        foreach (var outcome in await db.Outcomes.ToListAsync(ct)) Outcomes[outcome.Name] = outcome;
        foreach (var indicator in await db.Indicators.ToListAsync(ct)) Indicators[IndicatorCode.ForAddress(indicator.Code)] = indicator;
        Contributors.AddRange(await db.Contributors.ToListAsync(ct));
    }

    /// <summary>The thing that a cell names; a problem where it is not known, nothing where the cell is empty.</summary>
    public static T? Named<T>(SetUpRow row, string heading, Dictionary<string, T> things, string sheet) where T : class
    {
        if (row.Text(heading) is not { } name || row.Empties(heading)) return null;
        if (things.GetValueOrDefault(name) is { } thing) return thing;
        row.Problem(heading, $"'{name}' is not known.", $"Give it a row of its own on the sheet {sheet}, or correct the name.");
        return null;
    }

    /// <summary>Writes down what a row does to a thing, and the line that its history keeps.</summary>
    /// <param name="row">The row.</param>
    /// <param name="thing">Tracked: added, or changed where it differs.</param>
    /// <param name="name">Of the thing.</param>
    /// <param name="kind">Of the change.</param>
    /// <param name="subject">Of the change.</param>
    /// <param name="links">Fields that name other things, in words.</param>
    /// <returns>Whether it does anything.</returns>
    public bool Note<T>(SetUpRow row, T thing, string name, ChangeKind kind, ChangeSubject subject, IReadOnlyList<FieldEdit> links) where T : class, IEdited
    {
        var entry = db.Entry(thing);
        var isNew = entry.State == EntityState.Added;
        IReadOnlyList<FieldEdit> edits = isNew ? links : [.. Editing.Edits(entry), .. links];
        if (!isNew && edits.Count == 0) return false;
        // A thing that a later pass links belongs to the one line of its row.
        if (_places.TryGetValue(thing, out var at)) _changes[at] = _changes[at] with { Edits = [.. _changes[at].Edits, .. edits] };
        else
        {
            _places[thing] = _changes.Count;
            _changes.Add(new(row.Sheet, row.Number, name, isNew, edits));
        }
        _lines.Add((thing, new() { Kind = kind, What = isNew ? $"{name} added from a workbook" : $"{name} changed from a workbook", By = by, At = now, Subject = subject, Edits = edits }));
        return true;
    }

    /// <summary>As <see cref="Note{T}"/>, of what has no versions of its own.</summary>
    public void Note(SetUpRow row, string what, Change line)
    {
        _changes.Add(new(row.Sheet, row.Number, what, true, line.Edits));
        db.Changes.Add(line);
    }

    private readonly List<(IEdited Thing, Change Line)> _lines = [];
    private readonly Dictionary<IEdited, int> _places = [];

    /// <summary>Whether a row did anything to the thing.</summary>
    public bool Touched(IEdited thing) => _places.ContainsKey(thing);

    /// <summary>Saves what the last sheet did, so that the next one can name it by its id; the transaction is still open.</summary>
    public async Task SaveAsync(CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        // A partnership that is founded here has its id only now.
        db.Scope = partnership.Id;
        foreach (var (thing, line) in _lines)
        {
            line.SubjectId = thing.Id;
            db.Changes.Add(line);
        }
        _lines.Clear();
        await db.SaveChangesAsync(ct);
    }
}
