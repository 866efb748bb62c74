using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Configurations;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data;

/// <summary>The unit of work over the news database; the provider projects choose the engine.</summary>
public sealed class NewsDbContext(DbContextOptions<NewsDbContext> options) : DbContext(options)
{
    public DbSet<Outlet> Outlets => Set<Outlet>();

    public DbSet<Feed> Feeds => Set<Feed>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleCountry> ArticleCountries => Set<ArticleCountry>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<MeetingParty> MeetingParties => Set<MeetingParty>();

    public DbSet<MeetingParticipant> MeetingParticipants => Set<MeetingParticipant>();

    public DbSet<MeetingReport> MeetingReports => Set<MeetingReport>();

    public DbSet<CountryDay> CountryDays => Set<CountryDay>();

    public DbSet<OutletDay> OutletDays => Set<OutletDay>();

    public DbSet<PairMonth> PairMonths => Set<PairMonth>();

    public DbSet<IngestionRun> IngestionRuns => Set<IngestionRun>();

    public DbSet<RejectedItem> RejectedItems => Set<RejectedItem>();

    public DbSet<IdSequence> IdSequences => Set<IdSequence>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ColumnConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NewsDbContext).Assembly);
}
