using System.Globalization;
using System.Linq.Expressions;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Publishing;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>
/// The database. A context serves one operation. What belongs to a partnership is seen and written only through
/// <see cref="Scope"/>: without one, queries return nothing of it and a save throws.
/// </summary>
public sealed class LspDbContext : DbContext
{
    public LspDbContext(DbContextOptions<LspDbContext> options) : base(options)
    {
        // A statement alone does not wait for another writer, a transaction does.
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
    }

    /// <summary>The id of the partnership this context may touch; 0 is none.</summary>
    public int Scope { get; set; }

    public DbSet<Partnership> Partnerships => Set<Partnership>();
    public DbSet<Area> Areas => Set<Area>();
    public DbSet<CatalogueEntry> Catalogue => Set<CatalogueEntry>();
    public DbSet<Theme> Themes => Set<Theme>();
    public DbSet<Body> Bodies => Set<Body>();
    public DbSet<Partner> Partners => Set<Partner>();
    public DbSet<Outcome> Outcomes => Set<Outcome>();
    public DbSet<Indicator> Indicators => Set<Indicator>();
    public DbSet<Target> Targets => Set<Target>();
    public DbSet<Judgement> Judgements => Set<Judgement>();
    public DbSet<PartnerReturn> Returns => Set<PartnerReturn>();
    public DbSet<ReturnFile> ReturnFiles => Set<ReturnFile>();
    public DbSet<ImportProfile> ImportProfiles => Set<ImportProfile>();
    public DbSet<ReturnCorrection> ReturnCorrections => Set<ReturnCorrection>();
    public DbSet<ImportJob> ImportJobs => Set<ImportJob>();
    public DbSet<Observation> Observations => Set<Observation>();
    public DbSet<Change> Changes => Set<Change>();
    public DbSet<PartnershipArea> PartnershipAreas => Set<PartnershipArea>();
    public DbSet<PartnershipSuccession> PartnershipSuccessions => Set<PartnershipSuccession>();
    public DbSet<BodySuccession> BodySuccessions => Set<BodySuccession>();
    public DbSet<FormerName> FormerNames => Set<FormerName>();
    public DbSet<FormerPlacement> FormerPlacements => Set<FormerPlacement>();
    public DbSet<Contributor> Contributors => Set<Contributor>();
    public DbSet<Holding> Holdings => Set<Holding>();
    public DbSet<RebaseNote> RebaseNotes => Set<RebaseNote>();
    public DbSet<TargetContribution> TargetContributions => Set<TargetContribution>();
    public DbSet<Commentary> Commentaries => Set<Commentary>();
    public DbSet<PlannedAction> PlannedActions => Set<PlannedAction>();
    public DbSet<ActionProgress> ActionProgress => Set<ActionProgress>();
    public DbSet<ActionMilestone> ActionMilestones => Set<ActionMilestone>();
    public DbSet<Risk> Risks => Set<Risk>();
    public DbSet<RiskScore> RiskScores => Set<RiskScore>();
    public DbSet<DeliveryLink> DeliveryLinks => Set<DeliveryLink>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<Minute> Minutes => Set<Minute>();
    public DbSet<PublishedPack> PublishedPacks => Set<PublishedPack>();
    public DbSet<PublishedFile> PublishedFiles => Set<PublishedFile>();
    public DbSet<SavedTemplate> PackTemplates => Set<SavedTemplate>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conversions.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LspDbContext).Assembly);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => typeof(IEdited).IsAssignableFrom(t.ClrType)))
            modelBuilder.Entity(type.ClrType).Property(nameof(IEdited.Version)).IsConcurrencyToken();
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => typeof(IBelongsToPartnership).IsAssignableFrom(t.ClrType)))
        {
            var entity = Expression.Parameter(type.ClrType, "e");
            var own = Expression.Equal(
                Expression.Property(entity, nameof(IBelongsToPartnership.PartnershipId)),
                Expression.Property(Expression.Constant(this), nameof(Scope)));
            modelBuilder.Entity(type.ClrType).HasQueryFilter(Expression.Lambda(own, entity));
            // Written as "where id and partnership": an id of another's row under our own partnership changes nothing.
            modelBuilder.Entity(type.ClrType).Property(nameof(IBelongsToPartnership.PartnershipId)).IsConcurrencyToken();
            modelBuilder.Entity(type.ClrType).HasOne(typeof(Partnership)).WithMany().HasForeignKey(nameof(IBelongsToPartnership.PartnershipId)).OnDelete(DeleteBehavior.Restrict);
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Check();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Check();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private void Check()
    {
        foreach (var entry in ChangeTracker.Entries<IEdited>().Where(e => e.State == EntityState.Modified))
            entry.Entity.Version = entry.OriginalValues.GetValue<int>(nameof(IEdited.Version)) + 1;
        foreach (var entry in ChangeTracker.Entries<IBelongsToPartnership>())
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached) continue;
            if (entry.State == EntityState.Added && entry.Entity.PartnershipId == 0) entry.Entity.PartnershipId = Scope;
            if (Scope == 0 || entry.Entity.PartnershipId != Scope)
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{entry.Entity.GetType().Name} of partnership {entry.Entity.PartnershipId} was written through a context of partnership {Scope}."));
        }
    }
}
