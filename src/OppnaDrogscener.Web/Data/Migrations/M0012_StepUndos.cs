using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OppnaDrogscener.Web.Data.Migrations;

/// <summary>What can be undone of changes made by one click.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("M0012_StepUndos")]
public sealed class M0012_StepUndos : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable("StepUndos", table => new
        {
            CaseId = table.Column<Guid>(),
            StepId = table.Column<string>(maxLength: 40),
            Json = table.Column<string>(),
            Version = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_StepUndos", row => new { row.CaseId, row.StepId });
            table.ForeignKey("FK_StepUndos_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
        });
    }
}
