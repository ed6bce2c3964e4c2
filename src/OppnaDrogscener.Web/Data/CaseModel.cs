using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Log;

namespace OppnaDrogscener.Web.Data;

/// <summary>The tables of cases.</summary>
internal static class CaseModel
{
    /// <summary>Characters of a SHA-256 in hexadecimal.</summary>
    public static int HashLength { get; } = ChainHead.NoHash.Length;

    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<CaseFileRow>(file =>
        {
            file.Property(item => item.Kind).HasConversion<string>().HasMaxLength(40);
            file.Property(item => item.Regime).HasConversion<string>().HasMaxLength(20);
            file.Property(item => item.Status).HasConversion<string>().HasMaxLength(40);
            file.Property(item => item.Outcome).HasConversion<string>().HasMaxLength(40);
            file.Property(item => item.Title).HasMaxLength(CaseTitle.MaxLength);
            file.Property(item => item.TitleNorm).HasMaxLength(CaseTitle.MaxLength);
            file.Property(item => item.MunicipalityCode).HasMaxLength(4);
            file.Property(item => item.WithdrawalReason).HasMaxLength(CaseFileRow.ReasonLength);
            file.Property(item => item.LogHash).HasMaxLength(HashLength);
            file.Property(item => item.Version).IsConcurrencyToken();
            file.HasOne<Organisation>().WithMany().HasForeignKey(item => item.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            file.HasOne<Organisation>().WithMany().HasForeignKey(item => item.ReceiverId).OnDelete(DeleteBehavior.Restrict);
            file.HasIndex(item => new { item.OrganisationId, item.UpdatedAt, item.Id });
            file.HasIndex(item => new { item.ReceiverId, item.SubmittedAt, item.Id });
        });
        builder.Entity<CaseStepRow>(step =>
        {
            step.HasKey(item => new { item.CaseId, item.StepId });
            step.Property(item => item.StepId).HasMaxLength(40);
            step.Property(item => item.Version).IsConcurrencyToken();
            step.HasOne<CaseFileRow>().WithMany().HasForeignKey(item => item.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<CaseBasisRow>(basis =>
        {
            basis.HasKey(item => item.CaseId);
            basis.Property(item => item.Fingerprint).HasMaxLength(64);
            basis.HasOne<CaseFileRow>().WithMany().HasForeignKey(item => item.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<CaseEventRow>(happened =>
        {
            happened.HasKey(item => new { item.CaseId, item.Sequence });
            happened.Property(item => item.Kind).HasMaxLength(60);
            happened.Property(item => item.PreviousHash).HasMaxLength(HashLength);
            happened.Property(item => item.Hash).HasMaxLength(HashLength);
            happened.HasOne<CaseFileRow>().WithMany().HasForeignKey(item => item.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        ConfigureVersions(builder);
    }

    private static void ConfigureVersions(ModelBuilder builder)
    {
        builder.Entity<CaseVersionRow>(version =>
        {
            version.HasKey(item => new { item.CaseId, item.Number });
            version.Property(item => item.Occasion).HasMaxLength(60);
            version.Property(item => item.Kind).HasConversion<string>().HasMaxLength(40);
            version.Property(item => item.Regime).HasConversion<string>().HasMaxLength(20);
            version.Property(item => item.TextVersion).HasMaxLength(HashLength);
            version.Property(item => item.Sha256).HasMaxLength(HashLength);
            version.Property(item => item.SignedName).HasMaxLength(200);
            version.Property(item => item.Receipt).HasMaxLength(20);
            version.Property(item => item.IdempotencyKey).HasMaxLength(64);
            version.HasOne<CaseFileRow>().WithMany().HasForeignKey(item => item.CaseId).OnDelete(DeleteBehavior.Restrict);
            version.HasIndex(item => item.Receipt).IsUnique();
            version.HasIndex(item => item.IdempotencyKey).IsUnique();
        });
        builder.Entity<VersionDocumentRow>(document =>
        {
            document.HasKey(item => new { item.CaseId, item.Number, item.DocumentId });
            document.Property(item => item.DocumentId).HasMaxLength(60);
            document.Property(item => item.TextVersion).HasMaxLength(HashLength);
            document.Property(item => item.Sha256).HasMaxLength(HashLength);
            document.HasOne<CaseVersionRow>().WithMany().HasForeignKey(item => new { item.CaseId, item.Number }).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
