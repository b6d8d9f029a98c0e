using LspDashboard.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace LspDashboard.Web.Security;

/// <summary>Lets people in. What it answers, and how long it takes, does not tell whether there is such a name.</summary>
public sealed class SignInDesk(SignInManager<Account> sessions, UserManager<Account> accounts, IPasswordHasher<Account> hasher)
{
    /// <summary>Said for a wrong name, a wrong passphrase and a locked name alike.</summary>
    public const string Refusal = "The sign-in name and the passphrase do not belong together. After five wrong passphrases a name is locked for five minutes.";

    private static readonly Account NoAccount = new() { DisplayName = "" };
    private static string? _noHash;

    public async Task<SignInAnswer> TryAsync(string? name, string? passphrase)
    {
        var account = await accounts.FindByNameAsync((name ?? "").Trim());
        if (account?.PasswordHash is null || await accounts.IsLockedOutAsync(account))
        {
            // The same work as for a name that there is.
            hasher.VerifyHashedPassword(NoAccount, _noHash ??= hasher.HashPassword(NoAccount, "nobody has this one"), passphrase ?? "");
            return SignInAnswer.Refused;
        }
        var result = await sessions.PasswordSignInAsync(account, passphrase ?? "", isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded ? SignInAnswer.In : result.RequiresTwoFactor ? SignInAnswer.NeedsCode : SignInAnswer.Refused;
    }

    /// <summary>The second step: six digits of the app, or one of the codes kept for when it is lost.</summary>
    public async Task<bool> TryCodeAsync(string? code)
    {
        var typed = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        var result = typed.All(char.IsAsciiDigit)
            ? await sessions.TwoFactorAuthenticatorSignInAsync(typed, isPersistent: false, rememberClient: false)
            : await sessions.TwoFactorRecoveryCodeSignInAsync(typed.ToUpperInvariant());
        return result.Succeeded;
    }

    /// <summary>True where the passphrase was right and the code is still to come.</summary>
    public async Task<bool> WaitsForCodeAsync() => await sessions.GetTwoFactorAuthenticationUserAsync() is not null;
}
