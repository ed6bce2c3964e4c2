using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OppnaDrogscener.Web.Data.Migrations;

/// <summary>What each draft stood on when it was last seen.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("M0004_CaseBases")]
public sealed class M0004_CaseBases : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable("CaseBases", table => new
        {
            CaseId = table.Column<Guid>(),
            Fingerprint = table.Column<string>(maxLength: 64),
            Json = table.Column<string>(),
            SeenAt = table.Column<long>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_CaseBases", row => row.CaseId);
            table.ForeignKey("FK_CaseBases_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
        });
    }
}
