namespace LspDashboard.Core.Importing.Profiles;

/// <summary>One thing that a person says of a file that waits. Each is a step that makes new decisions of the old.</summary>
public abstract record ProfileEdit
{
    /// <param name="read">The file as it is understood now.</param>
    /// <param name="said">What was said so far.</param>
    /// <returns>With every table of the file, by which it is recognised.</returns>
    public ProfileDecisions Apply(DecidedWorkbook read, ProfileDecisions said) => Change(read, said with { Tables = Each(read, t => t.Said), IsConfirmed = said.IsConfirmed && IsOfOneReturn(read) && read.Recognised is not { NeedsALook: true } });

    /// <summary>Whether it says nothing of the layout, so that what was confirmed stays so.</summary>
    protected virtual bool IsOfOneReturn(DecidedWorkbook read) => false;

    protected abstract ProfileDecisions Change(DecidedWorkbook read, ProfileDecisions said);

    protected static ProfileDecisions Change(DecidedWorkbook read, ProfileDecisions said, TableAt at, Func<TableDecision, TableDecision> change) =>
        read.Tables.FirstOrDefault(at.Is) is { } table ? said.With(change(table.Said)) : said;

    // Sisters share one decision, and the first of them stands for all.
    protected static IReadOnlyList<TableDecision> Each(DecidedWorkbook read, Func<DecidedTable, TableDecision> of) =>
        [.. read.Tables.GroupBy(t => t.Decision).SelectMany(g => g.Key is null ? g : g.Take(1)).Select(of)];
}

/// <summary>A table of a file: its sheet, and the cell of its first figure.</summary>
public sealed record TableAt(string Sheet, string First)
{
    public static TableAt Of(DecidedTable table) => new(table.Sheet, table.Layout.First);

    public bool Is(DecidedTable table) => table.Sheet == Sheet && table.Layout.First == First;
}

/// <summary>What a column or a row of headers holds.</summary>
public sealed record SayHeading(TableAt Table, HeadingDecision Heading) : ProfileEdit
{
    protected override ProfileDecisions Change(DecidedWorkbook read, ProfileDecisions said) => Change(read, said, Table, t => t.With(Heading));
}

/// <summary>Whether a table is read at all.</summary>
public sealed record SayLeftOut(TableAt Table, bool IsLeftOut) : ProfileEdit
{
    protected override ProfileDecisions Change(DecidedWorkbook read, ProfileDecisions said) => Change(read, said, Table, t => t with { IsLeftOut = IsLeftOut });
}

/// <summary>The indicator, place or period of all figures of a table; null where the table says it.</summary>
public sealed record SayWhole(TableAt Table, string? Indicator, string? Place, SaidPeriod? Period) : ProfileEdit
{
    protected override ProfileDecisions Change(DecidedWorkbook read, ProfileDecisions said) => Change(read, said, Table, t => t with { Indicator = Indicator, Place = Place, Period = Period });

    protected override bool IsOfOneReturn(DecidedWorkbook read) => read.Tables.FirstOrDefault(Table.Is)?.Said is { } said && said.Indicator == Indicator && said.Place == Place;
}

/// <summary>What a partner's own name means.</summary>
public sealed record SayName(NameDecision Name) : ProfileEdit
{
    protected override ProfileDecisions Change(DecidedWorkbook read, ProfileDecisions said) => said.With(Name);
}

/// <summary>That a name means what it says after all.</summary>
public sealed record TakeNameBack(NamedKind Kind, string Name) : ProfileEdit
{
    protected override ProfileDecisions Change(DecidedWorkbook read, ProfileDecisions said) => said with { Names = [.. said.Names.Where(n => n.Kind != Kind || n.Name != Name)] };
}

/// <summary>
/// That everything is right as it is understood: the next file of this layout is read the same way, and not weighed again. A table that is
/// asked about stays asked about.
/// </summary>
public sealed record SayRight : ProfileEdit
{
    protected override ProfileDecisions Change(DecidedWorkbook read, ProfileDecisions said) => said with { Tables = Each(read, t => t.Confirmed()), IsConfirmed = true };
}
