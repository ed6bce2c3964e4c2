using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OppnaDrogscener.Web.Data.Migrations;

/// <summary>What follows upon decisions, and applications that came to a county board as files.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("M0007_Decisions")]
public sealed class M0007_Decisions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.AddColumn<string>("Opinions", "Proposals", nullable: false, defaultValue: "[]");
        migrationBuilder.AddColumn<Guid>("Salt", "Proposals", nullable: false, defaultValue: Guid.Empty);
        Monitorings(migrationBuilder);
        Outside(migrationBuilder);
        Files(migrationBuilder);
        AppendOnly.Protect(migrationBuilder, "ReceivedFiles");
    }

    private static void Monitorings(MigrationBuilder builder) => builder.CreateTable("Monitorings", table => new
    {
        CaseId = table.Column<Guid>(),
        StartedOn = table.Column<DateOnly>(),
        EndedOn = table.Column<DateOnly>(nullable: true),
        EndReason = table.Column<string>(nullable: true),
        DisposedOn = table.Column<DateOnly>(nullable: true),
        DisposedWhat = table.Column<string>(nullable: true),
        DisposalBasis = table.Column<string>(nullable: true),
    }, constraints: table =>
    {
        table.PrimaryKey("PK_Monitorings", row => row.CaseId);
        table.ForeignKey("FK_Monitorings_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
    });

    private static void Outside(MigrationBuilder builder) => builder.CreateTable("OutsideDecisions", table => new
    {
        CaseId = table.Column<Guid>(),
        FiledOn = table.Column<DateOnly>(),
        Diary = table.Column<string>(maxLength: 60),
        Outcome = table.Column<string>(maxLength: 40, nullable: true),
        DecidedOn = table.Column<DateOnly>(nullable: true),
        Until = table.Column<DateOnly>(nullable: true),
        Note = table.Column<string>(),
        ByName = table.Column<string>(maxLength: 200),
        At = table.Column<long>(),
        Version = table.Column<int>(),
    }, constraints: table =>
    {
        table.PrimaryKey("PK_OutsideDecisions", row => row.CaseId);
        table.ForeignKey("FK_OutsideDecisions_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
    });

    private static void Files(MigrationBuilder builder)
    {
        builder.CreateTable("ReceivedFiles", table => new
        {
            CaseId = table.Column<Guid>(),
            Number = table.Column<int>(),
            FileName = table.Column<string>(maxLength: 260),
            Sha256 = table.Column<string>(maxLength: 64),
            Proof = table.Column<string>(maxLength: 40),
            By = table.Column<Guid>(),
            ByName = table.Column<string>(maxLength: 200),
            At = table.Column<long>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_ReceivedFiles", row => new { row.CaseId, row.Number });
            table.ForeignKey("FK_ReceivedFiles_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
        });
        builder.CreateIndex("IX_ReceivedFiles_Sha256", "ReceivedFiles", "Sha256");
    }
}
