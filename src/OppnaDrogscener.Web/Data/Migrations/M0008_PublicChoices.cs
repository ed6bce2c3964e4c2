using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OppnaDrogscener.Web.Data.Migrations;

/// <summary>What each authority withholds from public versions.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("M0008_PublicChoices")]
public sealed class M0008_PublicChoices : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable("PublicChoices", table => new
        {
            CaseId = table.Column<Guid>(),
            OrganisationId = table.Column<Guid>(),
            Withheld = table.Column<string>(),
            By = table.Column<Guid>(),
            ByName = table.Column<string>(maxLength: 200),
            At = table.Column<long>(),
            Version = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_PublicChoices", row => new { row.CaseId, row.OrganisationId });
            table.ForeignKey("FK_PublicChoices_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
            table.ForeignKey("FK_PublicChoices_Organisations_OrganisationId", row => row.OrganisationId, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
        });
        migrationBuilder.CreateIndex("IX_PublicChoices_OrganisationId", "PublicChoices", "OrganisationId");
    }
}
