using Microsoft.EntityFrameworkCore;

namespace OppnaDrogscener.Web.Data;

/// <summary>The tables of temporary monitoring.</summary>
internal static class TemporaryModel
{
    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<TemporaryPeriodRow>(period =>
        {
            period.HasKey(item => item.CaseId);
            period.Ignore(item => item.Mark);
            period.Property(item => item.GroundId).HasMaxLength(40);
            period.Property(item => item.PlaceName).HasMaxLength(TemporaryPeriodRow.NameLength);
            period.Property(item => item.PlaceNorm).HasMaxLength(TemporaryPeriodRow.NameLength);
            period.Property(item => item.AddressNorm).HasMaxLength(TemporaryPeriodRow.NameLength);
            period.Property(item => item.MunicipalityCode).HasMaxLength(4);
            period.Property(item => item.EndedBy).HasConversion<string>().HasMaxLength(20);
            period.HasOne<CaseFileRow>().WithMany().HasForeignKey(item => item.CaseId).OnDelete(DeleteBehavior.Restrict);
            period.HasOne<CaseFileRow>().WithMany().HasForeignKey(item => item.FollowUpId).OnDelete(DeleteBehavior.Restrict);
            period.HasIndex(item => new { item.OrganisationId, item.Start });
            period.HasIndex(item => item.FollowUpId).IsUnique();
        });
        builder.Entity<TemporaryCaptureRow>(capture =>
        {
            capture.Property(item => item.Version).IsConcurrencyToken();
            capture.HasIndex(item => new { item.UserId, item.UpdatedAt });
        });
    }
}
