using System.Globalization;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Web.CommandLine;

/// <summary>api-key create | list | revoke: who owns the machine is administrator of what runs on it.</summary>
internal static class ApiKeyCommands
{
    private const string By = "command line";

    public static async Task<int> RunAsync(string[] args, TextWriter output, CancellationToken ct)
    {
        if (args.Length < 2) throw new CommandException($"Say api-key create, list or revoke.{Environment.NewLine}{Command.Help}");
        var words = CommandWords.Read(args[1..]);
        await using var services = await CommandServices.OpenAsync();
        var (database, keys) = (services.GetRequiredService<LspDatabase>(), services.GetRequiredService<ApiKeyBook>());
        return args[1] switch
        {
            "create" => await CreateAsync(words, database, keys, output, ct),
            "list" => await ListAsync(database, keys, output, ct),
            "revoke" => await RevokeAsync(words, database, keys, output, ct),
            _ => throw new CommandException($"api-key knows create, list and revoke, and not '{args[1]}'.{Environment.NewLine}{Command.Help}"),
        };
    }

    private static async Task<int> CreateAsync(CommandWords words, LspDatabase database, ApiKeyBook keys, TextWriter output, CancellationToken ct)
    {
        var slug = words.Need("--partnership");
        var role = RoleWords.Read(words.Need("--role")) ?? throw new CommandException($"'{words.Need("--role")}' is no role. Use one of {string.Join(", ", Enum.GetNames<Role>())}.");
        var id = await database.FindAsync(slug, ct) ?? throw new CommandException($"There is no partnership '{slug}'.");
        var partner = words.Find("--partner") is { } named ? await PartnerAsync(database, id, named, ct) : (int?)null;
        var name = words.Find("--name") ?? await FreeNameAsync(keys, id, slug, role, ct);
        var (key, problems) = await keys.MakeAsync(id, name, role, partner, By, ct);
        if (key is null) throw new CommandException(string.Join(' ', problems.Select(p => p.Key == nameof(ApiKey.PartnerId) ? $"{p.Value} Add --partner NAME." : p.Value)), ExitCodes.Refused);
        await output.WriteLineAsync(key);
        await output.WriteLineAsync($"This is the key of '{name}' ({role.Name()} at {slug}). It is shown once: keep it where only the machine that uses it can read it.");
        return ExitCodes.Done;
    }

    private static async Task<int> ListAsync(LspDatabase database, ApiKeyBook keys, TextWriter output, CancellationToken ct)
    {
        var isEmpty = true;
        // A handful of partnerships, each with the keys of its own.
        foreach (var partnership in await database.AllAsync(ct))
            foreach (var key in await keys.AllAsync(partnership.Id, ct))
            {
                isEmpty = false;
                await output.WriteLineAsync($"{key.Prefix}  {partnership.Slug}  {key.Role}  {key.Name}  made {FigureText.Time(key.CreatedAt)} by {key.CreatedBy}, {(key.LastUsedAt is { } used ? $"last used {FigureText.Time(used)}" : "never used")}{(key.RevokedAt is { } ended ? $", revoked {FigureText.Time(ended)}" : "")}");
            }
        if (isEmpty) await output.WriteLineAsync("There are no keys.");
        return ExitCodes.Done;
    }

    private static async Task<int> RevokeAsync(CommandWords words, LspDatabase database, ApiKeyBook keys, TextWriter output, CancellationToken ct)
    {
        var prefix = words.File ?? throw new CommandException("Say which key, by the beginning that api-key list shows.");
        await using var db = database.Shared();
        var found = await db.ApiKeys.IgnoreQueryFilters().AsNoTracking().Where(k => k.RevokedAt == null && k.Prefix.StartsWith(prefix)).ToListAsync(ct);
        if (found.Count != 1) throw new CommandException(found.Count == 0 ? $"No key in use begins with '{prefix}'." : $"{found.Count} keys begin with '{prefix}'. Write more of it.", ExitCodes.Refused);
        await keys.RevokeAsync(found[0].PartnershipId, found[0].Id, By, ct);
        await output.WriteLineAsync($"Revoked '{found[0].Name}' ({found[0].Prefix}).");
        return ExitCodes.Done;
    }

    private static async Task<int> PartnerAsync(LspDatabase database, int partnershipId, string name, CancellationToken ct)
    {
        await using var db = database.Of(partnershipId);
        var partners = await db.Partners.AsNoTracking().ToListAsync(ct);
        return partners.Find(p => string.Equals(p.Name, name.Trim(), StringComparison.OrdinalIgnoreCase))?.Id
            ?? throw new CommandException($"There is no partner '{name}'. There are {string.Join("; ", partners.Select(p => p.Name))}.");
    }

    private static async Task<string> FreeNameAsync(ApiKeyBook keys, int partnershipId, string slug, Role role, CancellationToken ct)
    {
        var number = (await keys.AllAsync(partnershipId, ct)).Count + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{role} key {number} of {slug}");
    }
}
