using System.Collections;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Publishing;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage;

/// <summary>Everything but the catalogue, areas and partnerships themselves belongs to one partnership, and no query can forget it.</summary>
public class PartnershipScopeTests
{
    private static readonly Type[] SharedByAll =
    [
        typeof(Partnership), typeof(Area), typeof(CatalogueEntry), typeof(Account),
        typeof(IdentityUserClaim<int>), typeof(IdentityUserLogin<int>), typeof(IdentityUserToken<int>),
    ];

    [Fact]
    public async Task Model_EveryEntity_BelongsToAPartnershipOrIsShared()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        await using var db = sample.Database.Shared();

        var without = db.Model.GetEntityTypes().Where(t => !t.IsOwned() && !typeof(IBelongsToPartnership).IsAssignableFrom(t.ClrType)).Select(t => t.ClrType);

        Assert.Equal(SharedByAll.OrderBy(t => t.Name), without.OrderBy(t => t.Name));
    }

    [Fact]
    public async Task Query_ThroughTheContextOfOne_SeesNothingOfAnother()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, salford) = await FillAsync(sample);
        await using var ofHalton = sample.Database.Of(halton);
        await using var ofSalford = sample.Database.Of(salford);
        await using var without = sample.Database.Shared();

        foreach (var type in Belonging(ofHalton))
        {
            var everyones = Rows(ofHalton, type, nameof(EveryRow));
            Assert.Contains(everyones, r => r.PartnershipId == halton);
            Assert.True(everyones.Any(r => r.PartnershipId == salford), $"There is no {type.Name} of another partnership to be hidden: give it one in FillAsync.");
            Assert.All(Rows(ofHalton, type, nameof(SeenRows)), r => Assert.Equal(halton, r.PartnershipId));
            Assert.All(Rows(ofSalford, type, nameof(SeenRows)), r => Assert.Equal(salford, r.PartnershipId));
            Assert.Equal(everyones.Count(r => r.PartnershipId == halton), Rows(ofHalton, type, nameof(SeenRows)).Count);
            Assert.Empty(Rows(without, type, nameof(SeenRows)));
        }
    }

    [Fact]
    public async Task SaveChanges_RowOfAnotherPartnership_Throws()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, salford) = await FillAsync(sample);
        await using var everyone = sample.Database.Of(salford);

        foreach (var type in Belonging(everyone))
        {
            var theirs = Rows(everyone, type, nameof(SeenRows))[0];
            foreach (var state in new[] { EntityState.Added, EntityState.Modified, EntityState.Deleted })
            {
                await using var db = sample.Database.Of(halton);
                db.Entry((object)theirs).State = state;
                await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
                Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
            }
        }
    }

    [Fact]
    public async Task SaveChanges_MovingARowToAnotherPartnership_Throws()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, salford) = await FillAsync(sample);
        await using var db = sample.Database.Of(halton);
        var partner = await db.Partners.FirstAsync();

        partner.PartnershipId = salford;

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Theory]
    [InlineData(EntityState.Modified)]
    [InlineData(EntityState.Deleted)]
    public async Task SaveChanges_RowOfAnotherPartnershipUnderOurName_TouchesNothing(EntityState state)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, salford) = await FillAsync(sample);
        int id;
        await using (var theirs = sample.Database.Of(salford)) id = (await theirs.Partners.FirstAsync(p => p.Name == "Made of Salford")).Id;

        await using (var db = sample.Database.Of(halton))
        {
            // As a form might: the id of another's row, our own partnership.
            db.Entry(new Partner { Id = id, PartnershipId = halton, Name = "Taken" }).State = state;
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
        }

        await using var after = sample.Database.Of(salford);
        Assert.Equal("Made of Salford", (await after.Partners.SingleAsync(p => p.Id == id)).Name);
    }

    [Fact]
    public async Task SaveChanges_WithoutAPartnership_Throws()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        await using var db = sample.Database.Shared();
        db.Partners.Add(new() { Name = "Nobody's" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task SaveChanges_NewRowWithoutAPartnership_BelongsToTheContexts()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var halton = (await sample.Database.FindAsync("halton"))!.Value;
        await using var db = sample.Database.Of(halton);
        var partner = new Partner { Name = "Ours" };
        db.Partners.Add(partner);

        await db.SaveChangesAsync();

        Assert.Equal(halton, partner.PartnershipId);
    }

    [Fact]
    public async Task ReadAsync_OfOnePartnership_HoldsOnlyItsFacts()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        foreach (var partnership in await sample.Database.AllAsync())
        {
            var facts = (await sample.Facts.ReadAsync(partnership.Slug))!;
            IEnumerable<IBelongsToPartnership> all = [.. facts.Themes, .. facts.Indicators, .. facts.Targets, .. facts.Observations, .. facts.Judgements];

            Assert.NotEmpty(facts.Indicators);
            Assert.All(all, row => Assert.Equal(partnership.Id, row.PartnershipId));
        }
    }

    // Two partnerships, each with at least one row of every kind.
    private static async Task<(int Halton, int Salford)> FillAsync(SampleDatabase sample)
    {
        var (halton, salford) = ((await sample.Database.FindAsync("halton"))!.Value, (await sample.Database.FindAsync("salford"))!.Value);
        foreach (var (id, name) in new[] { (halton, "Halton"), (salford, "Salford") })
        {
            await using var db = sample.Database.Of(id);
            var at = new DateTimeOffset(2010, 1, 4, 9, 0, 0, TimeSpan.Zero);
            var areaId = await db.Areas.Select(a => a.Id).FirstAsync();
            var theme = new Theme { Name = "Made of " + name };
            var indicator = new Indicator
            {
                Code = "MADE 1", Title = "Made", Kind = IndicatorKind.Local, Polarity = Polarity.HigherIsBetter, Unit = new("homes", "", UnitKind.Count),
                Frequency = Frequency.Quarter, AreaId = areaId, Theme = theme,
            };
            var sent = new PartnerReturn { FileName = "made.csv", Sha256 = "00", Size = 1, UploadedAt = at, UploadedBy = "test", State = ReturnState.Preview };
            var body = new Body { Name = "Made of " + name, Kind = BodyKind.Board };
            var action = new PlannedAction { What = "made", StartsOn = new(2009, 4, 1), DueOn = new(2010, 3, 31) };
            var risk = new Risk { What = "made", ReviewOn = new(2010, 3, 31) };
            var account = new Account { DisplayName = "Made of " + name, UserName = "made-" + name, NormalizedUserName = "MADE-" + name.ToUpperInvariant() };
            var target = new Target { Kind = TargetKind.Reach, TargetPeriod = ReportingPeriod.Quarter(2009, 4), EffectiveFrom = new(2009, 4, 1) };
            db.AddRange(
                theme, indicator, sent, body, action, risk, account, new Partner { Name = "Made of " + name }, new Outcome { Name = "Made of " + name },
                new ImportProfile { Name = "made", Decisions = "[]", CreatedBy = "test", CreatedAt = at, ChangedBy = "test", ChangedAt = at },
                new ImportJob { Kind = ImportJobKind.Read, State = ImportJobState.Waiting, FileName = "made.csv", Sha256 = "00", By = "test", QueuedAt = at },
                new ReturnFile { Sha256 = "00", Content = [1] },
                new Change { Kind = ChangeKind.IndicatorAdded, What = "made", By = "test", At = at });
            await db.SaveChangesAsync();
            target.IndicatorId = indicator.Id;
            db.AddRange(
                new ReturnCorrection { ReturnId = sent.Id, Sheet = "made", Cell = "A1", FileSaid = "1", Says = "2", By = "test", At = at },
                target,
                new Contributor { IndicatorId = indicator.Id, BodyId = body.Id },
                new Holding { IndicatorId = indicator.Id, BodyId = body.Id, DecidedOn = new(2009, 9, 1), ReviewOn = new(2010, 3, 1), RecordedBy = "test" },
                new FormerName { Kind = RenamedKind.Theme, SubjectId = theme.Id, Name = "made before", Until = new(2009, 4, 1), RecordedBy = "test" },
                new FormerPlacement { IndicatorId = indicator.Id, ThemeId = theme.Id, Until = new(2009, 4, 1), RecordedBy = "test" },
                new BodySuccession { FromBodyId = body.Id, ToBodyId = body.Id, On = new(2009, 4, 1) },
                new PartnershipSuccession { PredecessorId = id, On = new(2009, 4, 1) },
                new PartnershipArea { AreaId = areaId },
                new RebaseNote { IndicatorId = indicator.Id, From = ReportingPeriod.Quarter(2009, 1), Text = "made" },
                new Commentary { IndicatorId = indicator.Id, Period = ReportingPeriod.Quarter(2009, 1), State = CommentaryState.Draft, Text = "made", RecordedBy = "test" },
                new ActionProgress { ActionId = action.Id, Status = ActionStatus.Planned, PercentComplete = 0, On = new(2009, 4, 1), RecordedBy = "test" },
                new ActionMilestone { ActionId = action.Id, What = "made", DueOn = new(2009, 7, 1) },
                new RiskScore { RiskId = risk.Id, Likelihood = 1, Impact = 1, On = new(2009, 4, 1), RecordedBy = "test" },
                new DeliveryLink { ActionId = action.Id, IndicatorId = indicator.Id },
                new Membership { AccountId = account.Id, Role = Role.Viewer, GivenBy = "test" },
                new Invitation { Role = Role.Viewer, For = "made", SecretHash = name, CreatedBy = "test", ExpiresAt = at },
                new ApiKey { Name = "made", Role = Role.Viewer, Prefix = "made", Hash = name, CreatedBy = "test" },
                new Judgement { IndicatorId = indicator.Id, Period = ReportingPeriod.Quarter(2009, 1), Rating = RagRating.Green, Reason = "made", Name = "test" },
                new Observation { IndicatorId = indicator.Id, AreaId = areaId, Period = ReportingPeriod.Quarter(2009, 1), Revision = 1, Value = 1, KnownFrom = new(2009, 7, 31), RecordedAt = at });
            await db.SaveChangesAsync();
            var meeting = new Meeting { BodyId = body.Id, On = new(2010, 5, 20) };
            db.Add(meeting);
            await db.SaveChangesAsync();
            db.Add(new Minute { MeetingId = meeting.Id, IndicatorId = indicator.Id, Kind = MinuteKind.Decision, Text = "made", Period = ReportingPeriod.Quarter(2009, 1), Key = Guid.NewGuid(), RecordedBy = "test" });
            var pack = new PublishedPack
            {
                Title = "made", For = "Board", Audience = "board", Period = ReportingPeriod.Quarter(2009, 1), AsKnown = new(2009, 7, 31), Method = "made", Edition = 1, Snapshot = [1], Sha256 = "00", PublishedAt = at, PublishedBy = "test",
            };
            db.AddRange(pack, new SavedTemplate { Name = "made", Choices = "" });
            await db.SaveChangesAsync();
            db.Add(new PublishedFile { PackId = pack.Id, Name = "made.docx", Ending = "docx", Content = [1], Length = 1, Sha256 = "00" });
            db.Add(new TargetContribution { TargetId = target.Id, AreaId = areaId, Value = 1 });
            await db.SaveChangesAsync();
        }
        return (halton, salford);
    }

    private static IEnumerable<Type> Belonging(LspDbContext db) =>
        db.Model.GetEntityTypes().Select(t => t.ClrType).Where(typeof(IBelongsToPartnership).IsAssignableFrom).Distinct();

    private static List<IBelongsToPartnership> Rows(LspDbContext db, Type type, string read) =>
        ((IEnumerable)typeof(PartnershipScopeTests).GetMethod(read, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(type).Invoke(null, [db])!).Cast<IBelongsToPartnership>().ToList();

    private static List<T> SeenRows<T>(LspDbContext db) where T : class => db.Set<T>().AsNoTracking().ToList();

    private static List<T> EveryRow<T>(LspDbContext db) where T : class => db.Set<T>().IgnoreQueryFilters().AsNoTracking().ToList();
}
