using LspDashboard.Core.Accounts;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;
using Microsoft.AspNetCore.Identity;

namespace LspDashboard.Web.Security;

/// <summary>Makes accounts: the first administrator's, and those of who was invited. All of it or nothing.</summary>
public sealed class AccountDesk(UserManager<Account> accounts, SignInManager<Account> sessions, LspDbContext db, InvitationBook invitations, RightsReader rights, FirstAdministrator first, TimeProvider time)
{
    /// <summary>Makes the account that runs the installation, and signs it in; the code is spent by it.</summary>
    /// <returns>The problems by field.</returns>
    public async Task<IReadOnlyDictionary<string, string>> MakeFirstAsync(string code, NewAccount asked)
    {
        if (!first.IsRight(code) || await rights.HasAdministratorAsync())
            return new Dictionary<string, string>(StringComparer.Ordinal) { ["Code"] = "This is not the code on the console, or it was used. Start the program again for a new one." };
        await using var transaction = await db.Database.BeginTransactionAsync();
        var (account, problems) = await MakeAsync(asked, runsInstallation: true);
        if (account is null) return problems;
        if (!first.Spend(code)) return new Dictionary<string, string>(StringComparer.Ordinal) { ["Code"] = "Somebody else was quicker with this code." };
        await transaction.CommitAsync();
        await sessions.SignInAsync(account, isPersistent: false);
        return problems;
    }

    /// <summary>Makes the account of who was invited, gives its right, and signs it in.</summary>
    /// <returns>The problems by field.</returns>
    public async Task<IReadOnlyDictionary<string, string>> MakeInvitedAsync(Invitation invitation, NewAccount asked, string place)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var (account, problems) = await MakeAsync(asked, runsInstallation: false, place);
        if (account is null) return problems;
        if (!await invitations.UseAsync(db, invitation, account)) return Spent;
        await transaction.CommitAsync();
        await sessions.SignInAsync(account, isPersistent: false);
        return problems;
    }

    /// <summary>Gives the right of an invitation to an account that there is.</summary>
    /// <returns>The problems by field.</returns>
    public async Task<IReadOnlyDictionary<string, string>> JoinAsync(Invitation invitation, int accountId)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await rights.AccountAsync(accountId) is not { } account || !await invitations.UseAsync(db, invitation, account)) return Spent;
        await transaction.CommitAsync();
        return new Dictionary<string, string>(StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Spent => new(StringComparer.Ordinal) { [""] = "This invitation was used, withdrawn or is too old. Ask for a new one." };

    private async Task<(Account? Account, IReadOnlyDictionary<string, string> Problems)> MakeAsync(NewAccount asked, bool runsInstallation, params string[] places)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        var (name, signIn, passphrase) = (asked.Name?.Trim() ?? "", asked.SignInName?.Trim() ?? "", asked.Passphrase ?? "");
        if (await InvitationBook.NameProblemAsync(db, name) is { } nameProblem) problems[nameof(NewAccount.Name)] = nameProblem;
        if (PassphraseCheck.Problem(passphrase, [name, signIn, .. places]) is { } weak) problems[nameof(NewAccount.Passphrase)] = weak;
        else if (passphrase != asked.Again) problems[nameof(NewAccount.Again)] = "The two are not the same. Type the passphrase again.";
        if (signIn.Length is < 3 or > 100 || !signIn.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '@'))
            problems[nameof(NewAccount.SignInName)] = "Use 3 to 100 letters, digits, full stops or hyphens, or an email address.";
        else if (await accounts.FindByNameAsync(signIn) is not null) problems[nameof(NewAccount.SignInName)] = "This sign-in name is taken. Choose another.";
        if (problems.Count > 0) return (null, problems);
        var account = new Account { UserName = signIn, DisplayName = name, RunsInstallation = runsInstallation, CreatedAt = time.GetUtcNow() };
        var result = await accounts.CreateAsync(account, passphrase);
        if (result.Succeeded) return (account, problems);
        problems[nameof(NewAccount.SignInName)] = string.Join(' ', result.Errors.Select(e => e.Description));
        return (null, problems);
    }
}
