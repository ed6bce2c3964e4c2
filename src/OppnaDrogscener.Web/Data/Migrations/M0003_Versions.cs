using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OppnaDrogscener.Web.Data.Migrations;

/// <summary>Cases as they were when they were signed, and their documents.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("M0003_Versions")]
public sealed class M0003_Versions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        Versions(migrationBuilder);
        Documents(migrationBuilder);
        AppendOnly.Protect(migrationBuilder, "CaseVersions");
        AppendOnly.Protect(migrationBuilder, "VersionDocuments");
    }

    private static void Versions(MigrationBuilder builder)
    {
        builder.CreateTable("CaseVersions", table => new
        {
            CaseId = table.Column<Guid>(),
            Number = table.Column<int>(),
            Occasion = table.Column<string>(maxLength: 60),
            Kind = table.Column<string>(maxLength: 40),
            Regime = table.Column<string>(maxLength: 20),
            LawDate = table.Column<DateOnly>(),
            TextVersion = table.Column<string>(maxLength: 64),
            Canonical = table.Column<byte[]>(),
            Sha256 = table.Column<string>(maxLength: 64),
            OrganisationId = table.Column<Guid>(),
            ReceiverId = table.Column<Guid>(nullable: true),
            SignedBy = table.Column<Guid>(),
            SignedName = table.Column<string>(maxLength: 200),
            At = table.Column<long>(),
            Receipt = table.Column<string>(maxLength: 20),
            IdempotencyKey = table.Column<string>(maxLength: 64),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_CaseVersions", row => new { row.CaseId, row.Number });
            table.ForeignKey("FK_CaseVersions_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
        });
        builder.CreateIndex("IX_CaseVersions_Receipt", "CaseVersions", "Receipt", unique: true);
        builder.CreateIndex("IX_CaseVersions_IdempotencyKey", "CaseVersions", "IdempotencyKey", unique: true);
    }

    private static void Documents(MigrationBuilder builder) => builder.CreateTable("VersionDocuments", table => new
    {
        CaseId = table.Column<Guid>(),
        Number = table.Column<int>(),
        DocumentId = table.Column<string>(maxLength: 60),
        TextVersion = table.Column<string>(maxLength: 64),
        Bytes = table.Column<byte[]>(),
        Sha256 = table.Column<string>(maxLength: 64),
        MadeAt = table.Column<long>(),
    }, constraints: table =>
    {
        table.PrimaryKey("PK_VersionDocuments", row => new { row.CaseId, row.Number, row.DocumentId });
        table.ForeignKey("FK_VersionDocuments_CaseVersions_CaseId_Number", row => new { row.CaseId, row.Number }, "CaseVersions", ["CaseId", "Number"], onDelete: ReferentialAction.Restrict);
    });
}
