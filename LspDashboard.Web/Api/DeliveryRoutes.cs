using LspDashboard.Core.Accounts;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>The owner's words, actions and risks for machines: the same books and rules as on the pages.</summary>
internal static class DeliveryRoutes
{
    public static void MapDelivery(this RouteGroupBuilder one)
    {
        one.MapGet("/commentary", CommentaryAsync).Needs(Permission.See).WithName("Commentary").Produces<CommentaryListJson>();
        one.MapPut("/indicators/{code}/commentary", WriteAsync).Needs(Permission.WriteCommentary).WithName("WriteCommentary").Produces<CommentaryJson>();
        one.MapGet("/actions", async (string slug, string? asOf, DeliveryReader reader, CancellationToken ct) =>
            PeriodAndDate.Of(null, asOf) is { Problem: { } problem } ? Results.Problem(statusCode: 400, title: problem)
            : await reader.ReadAsync(slug, PeriodAndDate.Of(null, asOf).AsOf, ct) is { } register ? Results.Ok(register.Actions.Select(a => ActionJson.Of(register, a))) : NoPartnership(slug)).Needs(Permission.See).WithName("Actions").Produces<IReadOnlyList<ActionJson>>();
        one.MapPost("/actions", AddActionAsync).Needs(Permission.EditDelivery).WithName("AddAction").Produces<ActionJson>(201);
        one.MapPost("/actions/{id:int}/progress", ProgressAsync).Needs(Permission.EditDelivery).WithName("ActionProgress").Produces<ActionJson>();
        one.MapGet("/risks", async (string slug, string? asOf, DeliveryReader reader, CancellationToken ct) =>
            PeriodAndDate.Of(null, asOf) is { Problem: { } problem } ? Results.Problem(statusCode: 400, title: problem)
            : await reader.ReadAsync(slug, PeriodAndDate.Of(null, asOf).AsOf, ct) is { } register ? Results.Ok(register.Risks.Select(r => RiskJson.Of(register, r))) : NoPartnership(slug)).Needs(Permission.See).WithName("Risks").Produces<IReadOnlyList<RiskJson>>();
        one.MapPost("/risks", AddRiskAsync).Needs(Permission.EditDelivery).WithName("AddRisk").Produces<RiskJson>(201);
    }

    private static async Task<IResult> CommentaryAsync(string slug, string? period, string? asOf, ScorecardReader reader, CommentaryBook book, HttpContext context, CancellationToken ct)
    {
        var when = PeriodAndDate.Of(period, asOf);
        if (when.Problem is { } problem) return Results.Problem(statusCode: 400, title: problem);
        var me = WhoOf(context);
        if (await reader.ReadAsync(slug, when.Period, when.AsOf, ct) is not { } card) return NoPartnership(slug);
        return Results.Ok(CommentaryListJson.Of(card, await book.ReadAsync(card.Partnership.Id, card.Period, me, card.AsKnown, null, ct)));
    }

    private static async Task<IResult> WriteAsync(string slug, string code, CommentaryRequest asked, ScorecardReader reader, CommentaryBook book, HttpContext context, CancellationToken ct)
    {
        var when = PeriodAndDate.Of(asked.Period, null);
        if (when.Problem is { } problem) return Results.Problem(statusCode: 400, title: problem);
        if (asked.State is not { } state) return Results.Problem(statusCode: 400, title: "It is not said what to do.", detail: "Send {\"period\", \"text\", \"state\": \"Draft\", \"Submitted\" or \"Agreed\", \"seen\"}.");
        var me = WhoOf(context);
        if (await reader.ReadAsync(slug, when.Period, null, ct) is not { } card) return NoPartnership(slug);
        if (card.Find(code) is not { } score) return Results.Problem(statusCode: 404, title: $"{slug} has no indicator '{code}' in use in this period.", detail: "See the codes at /api/v1/partnerships/{slug}/scorecard.");
        if (!CommentaryBook.May(me, score.Indicator, state)) return Results.Problem(statusCode: 403, title: "You may not bring these words into that state.", detail: "Words are written by the indicator's owner, and agreed by the performance advisor or coordinator.");
        var text = asked.Text ?? (state == CommentaryState.Agreed ? score.Delivery.Words.Words?.Text : null) ?? "";
        var saved = await book.SaveAsync(card.Partnership.Id, me, new(score.Indicator.Id, card.Period, state, text), asked.Seen, ct);
        if (saved.Theirs is { } theirs) return Results.Problem(statusCode: 409, title: $"{theirs.RecordedBy} saved since you looked.", detail: "Read the words again, then save with their 'seen'.", extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["theirs"] = WordsJson.Of(theirs) });
        if (!saved.IsDone) return Refused(saved.Problems);
        card = (await reader.ReadAsync(slug, when.Period, null, ct))!;
        score = card.Find(code)!;
        return Results.Ok(CommentaryJson.Of(score, (await book.ReadAsync(card.Partnership.Id, card.Period, me, card.AsKnown, score.Indicator.Id, ct)).GetValueOrDefault(score.Indicator.Id)));
    }

    private static async Task<IResult> AddActionAsync(string slug, ActionRequest asked, DeliveryReader reader, ActionBook book, HttpContext context, CancellationToken ct)
    {
        var me = WhoOf(context);
        if (await reader.ReadAsync(slug, null, ct) is not { } register) return NoPartnership(slug);
        var edit = asked.Read(new(register));
        if (!me.May(Permission.EditDelivery, edit.OwnerPartnerId)) return Results.Problem(statusCode: 403, title: ActionBook.NotYours);
        var kept = await book.AddAsync(register.Partnership.Id, me, edit, ct);
        if (!kept.Saved.IsDone) return Refused(kept.Saved.Problems);
        return Results.Created((string?)null, await ActionOfAsync(slug, kept.Id, reader, ct));
    }

    private static async Task<IResult> ProgressAsync(string slug, int id, ProgressRequest asked, DeliveryReader reader, ActionBook book, HttpContext context, CancellationToken ct)
    {
        var me = WhoOf(context);
        if (await reader.ReadAsync(slug, null, ct) is not { } register) return NoPartnership(slug);
        if (register.Actions.FirstOrDefault(a => a.Action.Id == id) is not { } action) return Results.Problem(statusCode: 404, title: "There is no such action.", detail: "See /api/v1/partnerships/{slug}/actions for those there are.");
        if (!me.May(Permission.EditDelivery, action.Action.OwnerPartnerId)) return Results.Problem(statusCode: 403, title: ActionBook.NotYours);
        var saved = await book.ProgressAsync(register.Partnership.Id, me, id, asked.Status ?? ActionStatus.UnderWay, asked.PercentComplete ?? action.PercentComplete, asked.Note ?? "", ct);
        return saved.IsDone ? Results.Ok(await ActionOfAsync(slug, id, reader, ct)) : Refused(saved.Problems);
    }

    private static async Task<IResult> AddRiskAsync(string slug, RiskRequest asked, DeliveryReader reader, RiskBook book, HttpContext context, CancellationToken ct)
    {
        var me = WhoOf(context);
        if (await reader.ReadAsync(slug, null, ct) is not { } register) return NoPartnership(slug);
        var edit = asked.Read(new(register));
        if (!me.May(Permission.EditDelivery, edit.OwnerPartnerId)) return Results.Problem(statusCode: 403, title: RiskBook.NotYours);
        var kept = await book.AddAsync(register.Partnership.Id, me, edit, ct);
        if (!kept.Saved.IsDone) return Refused(kept.Saved.Problems);
        register = (await reader.ReadAsync(slug, null, ct))!;
        return Results.Created((string?)null, RiskJson.Of(register, register.Risks.First(r => r.Risk.Id == kept.Id)));
    }

    private static async Task<ActionJson> ActionOfAsync(string slug, int id, DeliveryReader reader, CancellationToken ct)
    {
        var register = (await reader.ReadAsync(slug, null, ct))!;
        return ActionJson.Of(register, register.Actions.First(a => a.Action.Id == id));
    }

    // Beside what is done stands the key, or in a demonstration that it was the API.
    private static Visitor WhoOf(HttpContext context) => context.Visitor() with { Name = ApiText.By(context.Visitor(), null) };

    private static IResult Refused(IReadOnlyDictionary<string, string> problems) => Results.Problem(
        statusCode: 422, title: problems.Values.First(), detail: "Nothing was saved. Put it right and send it again.", extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["problems"] = problems });

    private static IResult NoPartnership(string slug) => Results.Problem(statusCode: 404, title: $"There is no partnership '{slug}'.", detail: "See /api/v1/partnerships for those there are.");
}
