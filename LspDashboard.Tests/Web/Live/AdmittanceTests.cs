using System.Globalization;
using System.Security.Claims;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Storage.Rights;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Live;
using LspDashboard.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Web.Live;

/// <summary>Who may be told of a change is asked for each person and each change, and never answered from an earlier one.</summary>
public class AdmittanceTests
{
    [Fact]
    public async Task At_ARightTakenAway_IsNoticedWithTheNextChange()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (admittance, who) = (new Admittance(new Door(sample.Database, new RightsReader(sample.Database))), await SomebodyAsync(sample));

        Assert.Equal(Role.Advisor, (await admittance.AtAsync(1, who, "halton"))!.Role);
        await using (var db = sample.Database.Of((await sample.Database.FindAsync("halton"))!.Value))
        {
            (await db.Memberships.SingleAsync()).RemovedAt = DateTimeOffset.UtcNow;
            await db.SaveChangesAsync();
        }

        Assert.NotNull(await admittance.AtAsync(1, who, "halton"));
        Assert.Null(await admittance.AtAsync(2, who, "halton"));
        Assert.Null(await admittance.AtAsync(1, who, "halton"));
    }

    [Fact]
    public async Task At_AnotherPersonOrPartnership_IsAskedForThemselves()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (admittance, who) = (new Admittance(new Door(sample.Database, new RightsReader(sample.Database))), await SomebodyAsync(sample));

        Assert.NotNull(await admittance.AtAsync(1, who, "halton"));
        Assert.Null(await admittance.AtAsync(1, who, "salford"));
        Assert.Null(await admittance.AtAsync(1, new ClaimsPrincipal(new ClaimsIdentity()), "halton"));
        Assert.Equal(Role.Viewer, (await admittance.AtAsync(1, Claims.OfDemonstration(Role.Viewer), "halton"))!.Role);
        Assert.Equal(Role.Coordinator, (await admittance.AtAsync(1, Claims.OfDemonstration(Role.Coordinator), "halton"))!.Role);
    }

    private static async Task<ClaimsPrincipal> SomebodyAsync(SampleDatabase sample)
    {
        var halton = (await sample.Database.FindAsync("halton"))!.Value;
        await using var db = sample.Database.Of(halton);
        var account = new Account { DisplayName = "Ann", UserName = "ann", NormalizedUserName = "ANN" };
        db.Accounts.Add(account);
        await db.SaveChangesAsync();
        db.Memberships.Add(new() { PartnershipId = halton, AccountId = account.Id, Role = Role.Advisor, GivenBy = "test" });
        await db.SaveChangesAsync();
        return new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture))], "test"));
    }
}
