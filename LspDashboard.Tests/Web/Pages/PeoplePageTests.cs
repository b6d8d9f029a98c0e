using Bunit;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Storage.Rights;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.People;
using LspDashboard.Web.Ui;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Web.Pages;

public class PeoplePageTests : BunitContext
{
    private static readonly DateTimeOffset Given = new(2010, 5, 4, 9, 30, 0, TimeSpan.Zero);
    private static readonly Partner[] Partners = [new() { Id = 7, Name = "Cheshire Police" }, new() { Id = 8, Name = "Primary Care Trust" }];

    private static readonly Person[] People =
    [
        new(1, "Ada Okafor", Role.Administrator, null, null, true, null, ""),
        new(2, "Pat Lee", Role.Partner, 7, "Cheshire Police", false, Given, "Ada Okafor"),
    ];

    public PeoplePageTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public void Table_Rows_SayWhoIsWhatAndWhoRunsTheInstallationStays()
    {
        var table = Render<PeopleTable>(p => p.Add(c => c.People, People).Add(c => c.Partners, Partners).Add(c => c.Me, 1));

        var rows = table.FindAll("tbody tr");
        Assert.Contains("Ada Okafor (you)", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("runs this installation", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Empty(rows[0].QuerySelectorAll("button"));
        Assert.Contains("Partner, Cheshire Police", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("by Ada Okafor", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(["Change the role of Pat Lee", "Remove Pat Lee"], rows[1].QuerySelectorAll("button").Select(b => b.GetAttribute("aria-label")));
    }

    [Fact]
    public void Remove_AskedFirst_ThenSaidToThePage()
    {
        Person? removed = null;
        var table = Render<PeopleTable>(p => p.Add(c => c.People, People).Add(c => c.Partners, Partners).Add(c => c.OnRemove, person => removed = person));

        table.Find("button[aria-label='Remove Pat Lee']").Click();
        Assert.Null(removed);
        table.FindAll("button").Single(b => b.TextContent.Trim() == "Remove the right").Click();

        Assert.Equal(2, removed!.AccountId);
    }

    [Fact]
    public void Change_ToAPartnersRoleWithoutAPartner_IsAskedFor()
    {
        RightForm? changed = null;
        var table = Render<PeopleTable>(p => p.Add(c => c.People, People).Add(c => c.Partners, Partners).Add(c => c.OnChange, form => changed = form));
        table.Find("button[aria-label='Change the role of Pat Lee']").Click();
        table.FindAll("dialog select")[1].Change("0");

        Save();
        Assert.Null(changed);
        Assert.Contains("Choose the partner", table.Markup, StringComparison.Ordinal);

        table.FindAll("dialog select")[1].Change("8");
        Save();
        Assert.Equal((2, Role.Partner, 8), (changed!.AccountId, changed.Role, changed.PartnerId));

        void Save() => table.FindAll("button").Single(b => b.TextContent.Trim() == "Change the role").Click();
    }

    [Fact]
    public void Key_Made_IsShownAndTheFormIsEmptyAgain()
    {
        var panel = Render<KeyPanel>(p => p.Add(c => c.Partners, Partners).Add(c => c.Keys, [])
            .Add(c => c.OnMake, asked => Task.FromResult<(string?, IReadOnlyDictionary<string, string>)>(("lsp_" + asked.Text, new Dictionary<string, string>(StringComparer.Ordinal)))));

        panel.Find("input").Change("SPIN");
        panel.Find("form").Submit();

        Assert.Equal("lsp_SPIN", panel.Find("input[readonly]").GetAttribute("value"));
        Assert.Equal("", panel.FindAll("form input")[^1].GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task LastAdministrator_OfTheInstallation_CannotBeRemovedFromAPartnership()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        await using (var db = sample.Database.Shared())
        {
            db.Accounts.Add(new() { Id = 1, UserName = "ada", DisplayName = "Ada", RunsInstallation = true });
            await db.SaveChangesAsync();
        }
        var book = new PeopleBook(sample.Database, TimeProvider.System);
        var halton = (await sample.Database.FindAsync("halton"))!.Value;

        Assert.False(await book.RemoveAsync(halton, 1, "somebody"));
        Assert.NotEmpty(await book.ChangeAsync(halton, 1, Role.Viewer, null, "somebody"));

        Assert.Equal(Role.Administrator, Assert.Single(await book.AllAsync(halton)).Role);
        Assert.Equal(Role.Administrator, (await new RightsReader(sample.Database).OfAccountAsync(1, halton))!.Role);
    }
}
