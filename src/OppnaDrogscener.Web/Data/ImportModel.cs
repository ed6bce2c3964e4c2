using Microsoft.EntityFrameworkCore;

namespace OppnaDrogscener.Web.Data;

/// <summary>The table of files on their way into cases.</summary>
internal static class ImportModel
{
    public static void Configure(ModelBuilder builder) => builder.Entity<ImportUploadRow>(row =>
    {
        row.Property(item => item.FileName).HasMaxLength(ImportUploadRow.NameLength);
        row.Property(item => item.Sha256).HasMaxLength(CaseModel.HashLength);
        row.Property(item => item.UploadedName).HasMaxLength(200);
        row.HasOne<CaseFileRow>().WithMany().HasForeignKey(item => item.CaseId).OnDelete(DeleteBehavior.Restrict);
        row.HasIndex(item => item.CaseId);
        row.HasIndex(item => item.UploadedAt);
    });
}
