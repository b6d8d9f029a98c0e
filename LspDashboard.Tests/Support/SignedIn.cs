using System.Net;
using System.Text.RegularExpressions;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;
using LspDashboard.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Support;

/// <summary>Accounts of a running program, and visits of those who sign in to it by its own forms.</summary>
internal static partial class SignedIn
{
    public const string Passphrase = "kettle meadow violin umbrella";

    /// <summary>Makes an account with one right; null for one that runs the installation.</summary>
    public static async Task<Account> AccountAsync(this RunningApp app, string name, string? slug = null, Role role = Role.Viewer, int? partnerId = null)
    {
        using var scope = app.Get<IServiceScopeFactory>().CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { UserName = name, DisplayName = name, RunsInstallation = slug is null, CreatedAt = TimeProvider.System.GetUtcNow() };
        var made = await accounts.CreateAsync(account, Passphrase);
        Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(e => e.Description)));
        if (slug is null) return account;
        await using var db = app.Database.Of((await app.Database.FindAsync(slug))!.Value);
        db.Memberships.Add(new() { AccountId = account.Id, Role = role, PartnerId = partnerId, GivenAt = TimeProvider.System.GetUtcNow(), GivenBy = "the test" });
        await db.SaveChangesAsync();
        return account;
    }

    /// <summary>A browser's worth of cookies, without a script.</summary>
    public static HttpClient Visit(this RunningApp app) => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = app.Url };

    /// <summary>A visit that has signed in.</summary>
    public static async Task<HttpClient> VisitAsync(this RunningApp app, string name, string passphrase = Passphrase)
    {
        var visit = app.Visit();
        using var answer = await visit.SignInAsync(name, passphrase);
        Assert.True(answer.StatusCode == HttpStatusCode.Found, $"{name} was not let in: {answer.StatusCode}");
        return visit;
    }

    public static Task<HttpResponseMessage> SignInAsync(this HttpClient visit, string name, string passphrase) =>
        visit.SubmitAsync("/sign-in", "sign-in", ("Typed.Name", name), ("Typed.Passphrase", passphrase));

    /// <summary>Opens a page and sends one of its forms, as it stands but for what is typed.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(this HttpClient visit, string address, string form, params (string Name, string Value)[] typed)
    {
        var page = await visit.GetStringAsync(new Uri(address, UriKind.Relative));
        var html = FormOf().Matches(page).Select(m => m.Value).FirstOrDefault(f => f.Contains($"value=\"{form}\"", StringComparison.Ordinal) || f.Contains($"action=\"{form}\"", StringComparison.Ordinal));
        Assert.True(html is not null, $"{address} has no form '{form}'.");
        var fields = HiddenOf().Matches(html).ToDictionary(m => Attribute(m.Value, "name"), m => WebUtility.HtmlDecode(Attribute(m.Value, "value")), StringComparer.Ordinal);
        foreach (var (name, value) in typed) fields[name] = value;
        var action = Attribute(html[..html.IndexOf('>', StringComparison.Ordinal)], "action");
        return await visit.PostAsync(new Uri(action.Length == 0 ? address : WebUtility.HtmlDecode(action), UriKind.RelativeOrAbsolute), new FormUrlEncodedContent(fields));
    }

    /// <summary>A key that speaks for a role at a partnership.</summary>
    public static async Task<string> KeyAsync(this RunningApp app, string slug, Role role, int? partnerId = null, string? name = null)
    {
        var (key, problems) = await app.Get<ApiKeyBook>().MakeAsync((await app.Database.FindAsync(slug))!.Value, name ?? $"{role} machine of {slug}", role, partnerId, "the test");
        Assert.True(key is not null, string.Join(' ', problems.Values));
        return key;
    }

    public static async Task<int> PartnerAsync(this LspDatabase database, string slug, string name)
    {
        await using var db = database.Of((await database.FindAsync(slug))!.Value);
        return await db.Partners.Where(p => p.Name == name).Select(p => p.Id).SingleAsync();
    }

    private static string Attribute(string tag, string name) => Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline, 1000)]
    private static partial Regex FormOf();

    [GeneratedRegex("<input type=\"hidden\"[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex HiddenOf();
}
