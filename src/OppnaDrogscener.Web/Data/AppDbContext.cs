using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Data;

/// <summary>The database. Tables are made by the hand-written migrations; a test compares them with this model.</summary>
public sealed class AppDbContext(DbContextOptions<AppDbContext> options) : IdentityDbContext<AppUser, IdentityRole<Guid>, Guid>(options)
{
    private const int KeyLength = 128;

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<CaseFileRow> Cases => Set<CaseFileRow>();

    public DbSet<CaseStepRow> CaseSteps => Set<CaseStepRow>();

    public DbSet<CaseEventRow> CaseEvents => Set<CaseEventRow>();

    public DbSet<CaseBasisRow> CaseBases => Set<CaseBasisRow>();

    public DbSet<CaseVersionRow> CaseVersions => Set<CaseVersionRow>();

    public DbSet<VersionDocumentRow> VersionDocuments => Set<VersionDocumentRow>();

    public DbSet<BoardCaseRow> BoardCases => Set<BoardCaseRow>();

    public DbSet<BoardMarkRow> BoardMarks => Set<BoardMarkRow>();

    public DbSet<SupplementRow> Supplements => Set<SupplementRow>();

    public DbSet<SupplementItemRow> SupplementItems => Set<SupplementItemRow>();

    public DbSet<OpinionRow> Opinions => Set<OpinionRow>();

    public DbSet<ProposalRow> Proposals => Set<ProposalRow>();

    public DbSet<BoardDocumentRow> BoardDocuments => Set<BoardDocumentRow>();

    public DbSet<ReceivedFileRow> ReceivedFiles => Set<ReceivedFileRow>();

    public DbSet<MonitoringRow> Monitorings => Set<MonitoringRow>();

    public DbSet<OutsideDecisionRow> OutsideDecisions => Set<OutsideDecisionRow>();

    public DbSet<PublicChoiceRow> PublicChoices => Set<PublicChoiceRow>();

    public DbSet<TemporaryPeriodRow> TemporaryPeriods => Set<TemporaryPeriodRow>();

    public DbSet<TemporaryCaptureRow> TemporaryCaptures => Set<TemporaryCaptureRow>();

    public DbSet<ImportUploadRow> ImportUploads => Set<ImportUploadRow>();

    public DbSet<StepUndoRow> StepUndos => Set<StepUndoRow>();

    public DbSet<SitePictureRow> SitePictures => Set<SitePictureRow>();

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    public DbSet<SetupCodeRow> SetupCodes => Set<SetupCodeRow>();

    /// <summary>The form of Identity's own tables, fixed here so that migrations and model cannot part.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<AppUser>(user =>
        {
            user.Property(item => item.FullName).HasMaxLength(200);
            user.Property(item => item.PhoneNumber).HasMaxLength(256);
            user.HasOne<Organisation>().WithMany().HasForeignKey(item => item.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.Property(item => item.LoginProvider).HasMaxLength(KeyLength);
            login.Property(item => item.ProviderKey).HasMaxLength(KeyLength);
        });
        builder.Entity<IdentityUserToken<Guid>>(token =>
        {
            token.Property(item => item.LoginProvider).HasMaxLength(KeyLength);
            token.Property(item => item.Name).HasMaxLength(KeyLength);
        });
        builder.Entity<Organisation>(organisation =>
        {
            organisation.Property(item => item.Name).HasMaxLength(200);
            organisation.Property(item => item.Kind).HasConversion<string>().HasMaxLength(40);
            organisation.Property(item => item.Number).HasMaxLength(20);
            organisation.Property(item => item.MunicipalityCode).HasMaxLength(4);
            organisation.Property(item => item.CountyCode).HasMaxLength(2);
            organisation.HasIndex(item => item.Name).IsUnique();
        });
        CaseModel.Configure(builder);
        BoardModel.Configure(builder);
        OutcomeModel.Configure(builder);
        TemporaryModel.Configure(builder);
        ImportModel.Configure(builder);
        builder.Entity<StepUndoRow>(undo =>
        {
            undo.HasKey(item => new { item.CaseId, item.StepId });
            undo.Property(item => item.StepId).HasMaxLength(40);
            undo.HasOne<CaseFileRow>().WithMany().HasForeignKey(item => item.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<SitePictureRow>(picture =>
        {
            picture.HasKey(item => new { item.CaseId, item.Sha256 });
            picture.Property(item => item.Sha256).HasMaxLength(CaseModel.HashLength);
            picture.Property(item => item.MediaType).HasMaxLength(20);
            picture.HasOne<CaseFileRow>().WithMany().HasForeignKey(item => item.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<KeyRow>(key => key.Property(item => item.Name).HasMaxLength(200));
        builder.Entity<SetupCodeRow>(code => code.Property(item => item.Hash).HasMaxLength(64));
    }
}
