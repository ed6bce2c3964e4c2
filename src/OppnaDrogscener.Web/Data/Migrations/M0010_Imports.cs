using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OppnaDrogscener.Web.Data.Migrations;

/// <summary>Files with statistics on their way into cases.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("M0010_Imports")]
public sealed class M0010_Imports : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable("ImportUploads", table => new
        {
            Id = table.Column<Guid>(),
            CaseId = table.Column<Guid>(),
            FileName = table.Column<string>(maxLength: ImportUploadRow.NameLength),
            Sha256 = table.Column<string>(maxLength: 64),
            Length = table.Column<long>(),
            Choices = table.Column<string>(),
            UploadedBy = table.Column<Guid>(),
            UploadedName = table.Column<string>(maxLength: 200),
            UploadedAt = table.Column<long>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_ImportUploads", row => row.Id);
            table.ForeignKey("FK_ImportUploads_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
        });
        migrationBuilder.CreateIndex("IX_ImportUploads_CaseId", "ImportUploads", "CaseId");
        migrationBuilder.CreateIndex("IX_ImportUploads_UploadedAt", "ImportUploads", "UploadedAt");
    }
}
