using LspDashboard.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace LspDashboard.Web.Security;

/// <summary>Holds whatever sets a passphrase to <see cref="PassphraseCheck"/>.</summary>
public sealed class PassphraseValidator : IPasswordValidator<Account>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(
        PassphraseCheck.Problem(password ?? "", user.DisplayName, user.UserName ?? "") is { } problem ? IdentityResult.Failed(new IdentityError { Code = "Passphrase", Description = problem }) : IdentityResult.Success);
}
