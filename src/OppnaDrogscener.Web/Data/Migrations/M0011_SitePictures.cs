using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OppnaDrogscener.Web.Data.Migrations;

/// <summary>Pictures of site plans.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("M0011_SitePictures")]
public sealed class M0011_SitePictures : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable("SitePictures", table => new
        {
            CaseId = table.Column<Guid>(),
            Sha256 = table.Column<string>(maxLength: 64),
            MediaType = table.Column<string>(maxLength: 20),
            Bytes = table.Column<byte[]>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SitePictures", row => new { row.CaseId, row.Sha256 });
            table.ForeignKey("FK_SitePictures_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
        });
    }
}
