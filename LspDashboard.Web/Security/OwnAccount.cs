using LspDashboard.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace LspDashboard.Web.Security;

/// <summary>What people change of their own account. Each change ends their other visits and keeps this one.</summary>
public sealed class OwnAccount(UserManager<Account> accounts, SignInManager<Account> sessions)
{
    private const int RecoveryCodes = 10;
    private static readonly string App = TokenOptions.DefaultAuthenticatorProvider;

    public Task<Account?> FindAsync(HttpContext context) => accounts.GetUserAsync(context.User);

    /// <returns>The problems by field.</returns>
    public async Task<IReadOnlyDictionary<string, string>> ChangePassphraseAsync(Account account, PassphraseChange typed)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (PassphraseCheck.Problem(typed.New ?? "", account.DisplayName, account.UserName ?? "") is { } weak) problems[nameof(typed.New)] = weak;
        else if (typed.New != typed.Again) problems[nameof(typed.Again)] = "The two are not the same. Type the passphrase again.";
        else if (!(await accounts.ChangePasswordAsync(account, typed.Current ?? "", typed.New!)).Succeeded) problems[nameof(typed.Current)] = "This is not your passphrase.";
        if (problems.Count == 0) await sessions.RefreshSignInAsync(account);
        return problems;
    }

    /// <summary>The secret that an app is to be given; null before one was asked for, and once the app is in use.</summary>
    public async Task<string?> SecretInWaitingAsync(Account account) => account.TwoFactorEnabled ? null : await accounts.GetAuthenticatorKeyAsync(account);

    public async Task BeginSecondFactorAsync(Account account)
    {
        await accounts.ResetAuthenticatorKeyAsync(account);
        await sessions.RefreshSignInAsync(account);
    }

    /// <summary>Takes the app into use once it has shown that it has the secret.</summary>
    /// <returns>The recovery codes, which are shown once; null for a code that is not the app's.</returns>
    public async Task<IReadOnlyList<string>?> ConfirmSecondFactorAsync(Account account, string? code)
    {
        if (!await accounts.VerifyTwoFactorTokenAsync(account, App, (code ?? "").Replace(" ", "", StringComparison.Ordinal))) return null;
        await accounts.SetTwoFactorEnabledAsync(account, true);
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await sessions.RefreshSignInAsync(account);
        return [.. codes!];
    }

    /// <returns>Whether the passphrase was right, and the app is out of use.</returns>
    public async Task<bool> EndSecondFactorAsync(Account account, string? passphrase)
    {
        if (!await accounts.CheckPasswordAsync(account, passphrase ?? "")) return false;
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey");
        await sessions.RefreshSignInAsync(account);
        return true;
    }
}
