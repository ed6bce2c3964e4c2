using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OppnaDrogscener.Web.Data.Board;

namespace OppnaDrogscener.Web.Data;

/// <summary>The tables of the county board.</summary>
internal static class BoardModel
{
    private const int NameLength = 200;
    private const int IdLength = 80;
    private const int KeyLength = 32;

    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<BoardCaseRow>(row =>
        {
            row.HasKey(item => item.CaseId);
            row.Property(item => item.Diary).HasMaxLength(BoardCaseRow.DiaryLength);
            row.HasIndex(item => new { item.BoardId, item.DiaryYear, item.DiarySequence }).IsUnique();
            row.HasIndex(item => new { item.BoardId, item.ReceivedAt, item.CaseId });
            OfCase(row, item => item.CaseId);
        });
        builder.Entity<BoardMarkRow>(row =>
        {
            row.HasKey(item => new { item.CaseId, item.CheckId });
            row.Property(item => item.CheckId).HasMaxLength(IdLength);
            row.Property(item => item.Verdict).HasConversion<string>().HasMaxLength(40);
            row.Property(item => item.ByName).HasMaxLength(NameLength);
            row.Property(item => item.Version).IsConcurrencyToken();
            OfCase(row, item => item.CaseId);
        });
        Supplements(builder);
        Decisions(builder);
    }

    private static void Supplements(ModelBuilder builder)
    {
        builder.Entity<SupplementRow>(row =>
        {
            row.HasKey(item => new { item.CaseId, item.Number });
            row.Property(item => item.SentName).HasMaxLength(NameLength);
            row.Property(item => item.IdempotencyKey).HasMaxLength(KeyLength);
            row.HasIndex(item => new { item.CaseId, item.IdempotencyKey }).IsUnique();
            OfCase(row, item => item.CaseId);
        });
        builder.Entity<SupplementItemRow>(row =>
        {
            row.HasKey(item => new { item.CaseId, item.Request, item.Number });
            row.Property(item => item.CheckId).HasMaxLength(IdLength);
            row.Property(item => item.AnsweredName).HasMaxLength(NameLength);
            row.Property(item => item.Version).IsConcurrencyToken();
            row.HasOne<SupplementRow>().WithMany().HasForeignKey(item => new { item.CaseId, item.Request }).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<OpinionRow>(row =>
        {
            row.HasKey(item => new { item.CaseId, item.Number });
            row.Property(item => item.From).HasMaxLength(NameLength);
            row.Property(item => item.AnsweredName).HasMaxLength(NameLength);
            row.Property(item => item.AnsweredRole).HasMaxLength(NameLength);
            row.Property(item => item.TokenHash).HasMaxLength(CaseModel.HashLength);
            row.Property(item => item.GivenKey).HasMaxLength(KeyLength);
            row.Property(item => item.IdempotencyKey).HasMaxLength(KeyLength);
            row.HasIndex(item => item.TokenHash).IsUnique();
            row.HasIndex(item => new { item.CaseId, item.IdempotencyKey }).IsUnique();
            row.Property(item => item.State).HasConversion<string>().HasMaxLength(40);
            row.Property(item => item.ByName).HasMaxLength(NameLength);
            row.Property(item => item.Version).IsConcurrencyToken();
            OfCase(row, item => item.CaseId);
        });
    }

    private static void Decisions(ModelBuilder builder)
    {
        builder.Entity<ProposalRow>(row =>
        {
            row.HasKey(item => new { item.CaseId, item.Number });
            row.Property(item => item.Outcome).HasConversion<string>().HasMaxLength(40);
            row.Property(item => item.State).HasConversion<string>().HasMaxLength(40).IsConcurrencyToken();
            row.Property(item => item.ByName).HasMaxLength(NameLength);
            row.Property(item => item.DecidedName).HasMaxLength(NameLength);
            OfCase(row, item => item.CaseId);
        });
        builder.Entity<BoardDocumentRow>(row =>
        {
            row.HasKey(item => new { item.CaseId, item.DocumentId, item.Number });
            row.Property(item => item.DocumentId).HasMaxLength(60);
            row.Property(item => item.TextVersion).HasMaxLength(CaseModel.HashLength);
            row.Property(item => item.Sha256).HasMaxLength(CaseModel.HashLength);
            OfCase(row, item => item.CaseId);
        });
    }

    private static void OfCase<T>(EntityTypeBuilder<T> row, System.Linq.Expressions.Expression<Func<T, object?>> key)
        where T : class => row.HasOne<CaseFileRow>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Restrict);
}
