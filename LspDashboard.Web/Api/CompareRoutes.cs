using System.Globalization;
using System.Text;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.BoardPacks.History;
using LspDashboard.Core.Comparison;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>Comparison with other places, for machines and as a file.</summary>
internal static class CompareRoutes
{
    public static void MapCompare(this RouteGroupBuilder one) =>
        one.MapGet("/compare/{code}", (string slug, string code, string? period, string? asOf, string? with, CompareReader reader, CancellationToken ct) =>
            AnswerAsync(slug, code, period, asOf, with, reader, (c, peers) => Results.Ok(CompareJson.Of(c, peers)), ct)).Needs(Permission.See).WithName("Compare").Produces<CompareJson>();

    /// <param name="one">What stands before the addresses: a partnership.</param>
    /// <param name="prefix">Of the names of the routes, which are unique.</param>
    public static void MapCompareFile(this IEndpointRouteBuilder one, string prefix) =>
        one.MapGet("/compare/{code}/places.csv", (string slug, string code, string? period, string? asOf, string? with, CompareReader reader, CancellationToken ct) =>
            AnswerAsync(slug, code, period, asOf, with, reader, (c, _) => Results.File(Csv(c), "text/csv; charset=utf-8", $"{slug}-{Core.Indicators.IndicatorCode.ForAddress(code)}-places-{c.Period.Code}.csv"), ct))
            .Needs(Permission.See).WithName(prefix + "CompareCsv");

    private static byte[] Csv(PlaceComparison c)
    {
        var text = new StringBuilder("area,name,period,value,lower,upper,rank from,rank to,against the average,count,source\r\n");
        string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
        foreach (var p in c.Places)
        {
            var rank = c.RankOf(p);
            text.Append(string.Join(',', new[]
            {
                p.Figure.Place.Code, p.Name, c.Period.Code, Number(p.Value), Number(p.Interval?.Lower), Number(p.Interval?.Upper), Number(rank?.Best), Number(rank?.Worst),
                ComparisonWords.Of(c.StandingOf(p)), Number(p.Figure.Numerator), p.Figure.Source,
            }.Select(HistoryCsv.Cell))).Append("\r\n");
        }
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static async Task<IResult> AnswerAsync(
        string slug, string code, string? period, string? asOf, string? with, CompareReader reader, Func<PlaceComparison, Peers, IResult> answer, CancellationToken ct)
    {
        var when = PeriodAndDate.Of(period, asOf);
        if (when.Problem is not null) return ApiAnswer.BadRequest(when.Problem);
        var peers = ComparedWith.Of(with);
        if (await reader.ReadAsync(slug, when.Period, when.AsOf, peers, ct) is not { } compared) return ApiAnswer.NoPartnership(slug);
        return compared.Find(code) is { } comparison ? answer(comparison, peers) : ApiAnswer.NotFound($"{slug} has no indicator '{code}' that can be compared in this period.", "Leave out with, or ask for another period.");
    }
}
