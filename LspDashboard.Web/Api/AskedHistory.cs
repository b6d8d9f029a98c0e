using System.Globalization;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Web.Api;

/// <summary>What an address asks of the history: understood, or what is wrong with it.</summary>
public sealed record AskedHistory(HistoryQuestion Question, string? Problem)
{
    /// <param name="kind">The word of a kind, such as TargetSet.</param>
    /// <param name="subject">The word of a subject, such as Indicator.</param>
    /// <param name="id">Of the subject.</param>
    /// <param name="by">Who.</param>
    /// <param name="from">A UK date, inclusive.</param>
    /// <param name="to">A UK date, inclusive.</param>
    /// <param name="since">An instant with its offset, or a UK date.</param>
    public static AskedHistory Of(string? kind, string? subject, int? id, string? by, string? from, string? to, string? since = null)
    {
        string? problem = null;
        var question = new HistoryQuestion
        {
            Kind = Word<ChangeKind>(kind, "kind of change", ref problem), Subject = Word<ChangeSubject>(subject, "subject", ref problem), SubjectId = id,
            By = string.IsNullOrWhiteSpace(by) ? null : by.Trim(), From = Day(from, ref problem), To = Day(to, ref problem),
        };
        if (string.IsNullOrEmpty(since)) return new(question, problem);
        if (DateOnly.TryParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new(question with { From = day > question.From ? day : question.From ?? day }, problem);
        if (DateTimeOffset.TryParse(since, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)) return new(question with { Since = instant }, problem);
        return new(question, problem ?? $"'{since}' is neither a date such as 2010-06-30 nor an instant such as 2010-06-30T14:00:00Z.");
    }

    /// <summary>The same as an address says it; empty where everything is asked for.</summary>
    public static string Query(HistoryQuestion question)
    {
        var parts = new List<string>();
        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }
        Add("kind", question.Kind?.ToString());
        Add("subject", question.Subject?.ToString());
        Add("id", question.SubjectId?.ToString(CultureInfo.InvariantCulture));
        Add("by", question.By);
        Add("from", question.From is { } from ? ApiText.Date(from) : null);
        Add("to", question.To is { } to ? ApiText.Date(to) : null);
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }

    private static T? Word<T>(string? text, string what, ref string? problem) where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        // A number would be taken for any word.
        if (char.IsLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var word) && Enum.IsDefined(word)) return word;
        problem ??= $"'{text}' is no {what}. There are: {string.Join(", ", Enum.GetNames<T>())}.";
        return null;
    }

    private static DateOnly? Day(string? text, ref string? problem)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        problem ??= $"'{text}' is not a date. Write it as 2010-06-30.";
        return null;
    }
}
