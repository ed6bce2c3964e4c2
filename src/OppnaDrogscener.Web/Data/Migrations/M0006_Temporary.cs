using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OppnaDrogscener.Web.Data.Migrations;

/// <summary>Temporary monitoring: periods that have been started, and what is typed before.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("M0006_Temporary")]
public sealed class M0006_Temporary : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        Periods(migrationBuilder);
        Captures(migrationBuilder);
    }

    private static void Periods(MigrationBuilder builder)
    {
        builder.CreateTable("TemporaryPeriods", table => new
        {
            CaseId = table.Column<Guid>(),
            OrganisationId = table.Column<Guid>(),
            GroundId = table.Column<string>(maxLength: 40),
            Start = table.Column<DateOnly>(),
            LastDay = table.Column<DateOnly>(),
            FilingProlongs = table.Column<bool>(),
            PlaceName = table.Column<string>(maxLength: TemporaryPeriodRow.NameLength),
            PlaceNorm = table.Column<string>(maxLength: TemporaryPeriodRow.NameLength),
            AddressNorm = table.Column<string>(maxLength: TemporaryPeriodRow.NameLength),
            MunicipalityCode = table.Column<string>(maxLength: 4, nullable: true),
            Latitude = table.Column<double>(nullable: true),
            Longitude = table.Column<double>(nullable: true),
            StartedAt = table.Column<long>(),
            PausedAt = table.Column<long>(nullable: true),
            StoppedOn = table.Column<DateOnly>(nullable: true),
            EndedBy = table.Column<string>(maxLength: 20, nullable: true),
            FollowUpId = table.Column<Guid>(nullable: true),
            FiledOn = table.Column<DateOnly>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_TemporaryPeriods", row => row.CaseId);
            table.ForeignKey("FK_TemporaryPeriods_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
            table.ForeignKey("FK_TemporaryPeriods_Cases_FollowUpId", row => row.FollowUpId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
        });
        builder.CreateIndex("IX_TemporaryPeriods_OrganisationId_Start", "TemporaryPeriods", ["OrganisationId", "Start"]);
        builder.CreateIndex("IX_TemporaryPeriods_FollowUpId", "TemporaryPeriods", "FollowUpId", unique: true);
    }

    private static void Captures(MigrationBuilder builder)
    {
        builder.CreateTable("TemporaryCaptures", table => new
        {
            Id = table.Column<Guid>(),
            OrganisationId = table.Column<Guid>(),
            UserId = table.Column<Guid>(),
            Typed = table.Column<string>(),
            UpdatedAt = table.Column<long>(),
            Version = table.Column<int>(),
            LogSequence = table.Column<int>(),
        }, constraints: table => table.PrimaryKey("PK_TemporaryCaptures", row => row.Id));
        builder.CreateIndex("IX_TemporaryCaptures_UserId_UpdatedAt", "TemporaryCaptures", ["UserId", "UpdatedAt"]);
    }
}
