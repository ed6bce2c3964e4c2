using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OppnaDrogscener.Web.Data.Migrations;

/// <summary>Cases, their facts step by step, and what has happened to them.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("M0002_Cases")]
public sealed class M0002_Cases : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        Cases(migrationBuilder);
        Steps(migrationBuilder);
        Events(migrationBuilder);
        AppendOnly.Protect(migrationBuilder, "CaseEvents");
    }

    private static void Cases(MigrationBuilder builder)
    {
        builder.CreateTable("Cases", table => new
        {
            Id = table.Column<Guid>(),
            OrganisationId = table.Column<Guid>(),
            Kind = table.Column<string>(maxLength: 40),
            Regime = table.Column<string>(maxLength: 20),
            LawDate = table.Column<DateOnly>(),
            Title = table.Column<string>(maxLength: CaseTitle.MaxLength),
            TitleNorm = table.Column<string>(maxLength: CaseTitle.MaxLength),
            TitleSort = table.Column<byte[]>(),
            MunicipalityCode = table.Column<string>(maxLength: 4, nullable: true),
            Status = table.Column<string>(maxLength: 40),
            Outcome = table.Column<string>(maxLength: 40, nullable: true),
            ReceiverId = table.Column<Guid>(nullable: true),
            SubmittedAt = table.Column<long>(nullable: true),
            WithdrawnAt = table.Column<long>(nullable: true),
            WithdrawalReason = table.Column<string>(maxLength: CaseFileRow.ReasonLength, nullable: true),
            LogSequence = table.Column<int>(),
            LogHash = table.Column<string>(maxLength: 64),
            CreatedAt = table.Column<long>(),
            UpdatedAt = table.Column<long>(),
            Version = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Cases", row => row.Id);
            table.ForeignKey("FK_Cases_Organisations_OrganisationId", row => row.OrganisationId, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
            table.ForeignKey("FK_Cases_Organisations_ReceiverId", row => row.ReceiverId, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
        });
        builder.CreateIndex("IX_Cases_OrganisationId_UpdatedAt_Id", "Cases", ["OrganisationId", "UpdatedAt", "Id"]);
        builder.CreateIndex("IX_Cases_ReceiverId_SubmittedAt_Id", "Cases", ["ReceiverId", "SubmittedAt", "Id"]);
    }

    private static void Steps(MigrationBuilder builder) => builder.CreateTable("CaseSteps", table => new
    {
        CaseId = table.Column<Guid>(),
        StepId = table.Column<string>(maxLength: 40),
        Json = table.Column<string>(),
        Raw = table.Column<string>(nullable: true),
        UpdatedAt = table.Column<long>(),
        UpdatedBy = table.Column<Guid>(),
        Version = table.Column<int>(),
    }, constraints: table =>
    {
        table.PrimaryKey("PK_CaseSteps", row => new { row.CaseId, row.StepId });
        table.ForeignKey("FK_CaseSteps_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
    });

    private static void Events(MigrationBuilder builder) => builder.CreateTable("CaseEvents", table => new
    {
        CaseId = table.Column<Guid>(),
        Sequence = table.Column<int>(),
        At = table.Column<long>(),
        UserId = table.Column<Guid>(),
        OrganisationId = table.Column<Guid>(),
        Kind = table.Column<string>(maxLength: 60),
        Detail = table.Column<string>(),
        PreviousHash = table.Column<string>(maxLength: 64),
        Hash = table.Column<string>(maxLength: 64),
    }, constraints: table =>
    {
        table.PrimaryKey("PK_CaseEvents", row => new { row.CaseId, row.Sequence });
        table.ForeignKey("FK_CaseEvents_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
    });
}
