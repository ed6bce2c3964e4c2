using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Web.Data.Board;

namespace OppnaDrogscener.Web.Data;

/// <summary>The tables of what follows upon decisions, of applications that came as files, and of what is withheld from the public.</summary>
internal static class OutcomeModel
{
    private const int NameLength = 200;

    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<MonitoringRow>(row =>
        {
            row.HasKey(item => item.CaseId);
            row.HasOne<CaseFileRow>().WithMany().HasForeignKey(item => item.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<OutsideDecisionRow>(row =>
        {
            row.HasKey(item => item.CaseId);
            row.Property(item => item.Diary).HasMaxLength(OutsideDecisionRow.DiaryLength);
            row.Property(item => item.Outcome).HasConversion<string>().HasMaxLength(40);
            row.Property(item => item.ByName).HasMaxLength(NameLength);
            row.Property(item => item.Version).IsConcurrencyToken();
            row.HasOne<CaseFileRow>().WithMany().HasForeignKey(item => item.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<ReceivedFileRow>(row =>
        {
            row.HasKey(item => new { item.CaseId, item.Number });
            row.Property(item => item.FileName).HasMaxLength(ReceivedFileRow.NameLength);
            row.Property(item => item.Sha256).HasMaxLength(CaseModel.HashLength);
            row.Property(item => item.Proof).HasConversion<string>().HasMaxLength(40);
            row.Property(item => item.ByName).HasMaxLength(NameLength);
            row.HasIndex(item => item.Sha256);
            row.HasOne<CaseFileRow>().WithMany().HasForeignKey(item => item.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<PublicChoiceRow>(row =>
        {
            row.HasKey(item => new { item.CaseId, item.OrganisationId });
            row.Property(item => item.ByName).HasMaxLength(NameLength);
            row.Property(item => item.Version).IsConcurrencyToken();
            row.HasOne<CaseFileRow>().WithMany().HasForeignKey(item => item.CaseId).OnDelete(DeleteBehavior.Restrict);
            row.HasOne<Organisation>().WithMany().HasForeignKey(item => item.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
