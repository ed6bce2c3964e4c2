using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OppnaDrogscener.Web.Data.Migrations;

/// <summary>What a county board writes of the cases it has received.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("M0005_Board")]
public sealed class M0005_Board : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        Cases(migrationBuilder);
        Marks(migrationBuilder);
        Supplements(migrationBuilder);
        Opinions(migrationBuilder);
        Proposals(migrationBuilder);
        Documents(migrationBuilder);
        AppendOnly.Protect(migrationBuilder, "BoardDocuments");
    }

    private static void Cases(MigrationBuilder builder)
    {
        builder.CreateTable("BoardCases", table => new
        {
            CaseId = table.Column<Guid>(),
            BoardId = table.Column<Guid>(),
            DiaryYear = table.Column<int>(),
            DiarySequence = table.Column<int>(),
            Diary = table.Column<string>(maxLength: 60),
            Applicant = table.Column<string>(),
            Place = table.Column<string>(),
            SearchNorm = table.Column<string>(),
            ReceivedAt = table.Column<long>(),
            OfficerId = table.Column<Guid>(nullable: true),
            RevealedVersion = table.Column<int>(),
            AnswerBy = table.Column<DateOnly>(nullable: true),
            AnsweredAt = table.Column<long>(nullable: true),
            Version = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_BoardCases", row => row.CaseId);
            table.ForeignKey("FK_BoardCases_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
        });
        builder.CreateIndex("IX_BoardCases_BoardId_DiaryYear_DiarySequence", "BoardCases", ["BoardId", "DiaryYear", "DiarySequence"], unique: true);
        builder.CreateIndex("IX_BoardCases_BoardId_ReceivedAt_CaseId", "BoardCases", ["BoardId", "ReceivedAt", "CaseId"]);
    }

    private static void Marks(MigrationBuilder builder) => builder.CreateTable("BoardMarks", table => new
    {
        CaseId = table.Column<Guid>(),
        CheckId = table.Column<string>(maxLength: 80),
        Verdict = table.Column<string>(maxLength: 40),
        Comment = table.Column<string>(),
        OnVersion = table.Column<int>(),
        BeforeReveal = table.Column<bool>(),
        By = table.Column<Guid>(),
        ByName = table.Column<string>(maxLength: 200),
        At = table.Column<long>(),
        Salt = table.Column<Guid>(),
        Version = table.Column<int>(),
    }, constraints: table =>
    {
        table.PrimaryKey("PK_BoardMarks", row => new { row.CaseId, row.CheckId });
        table.ForeignKey("FK_BoardMarks_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
    });

    private static void Supplements(MigrationBuilder builder)
    {
        builder.CreateTable("Supplements", table => new
        {
            CaseId = table.Column<Guid>(),
            Number = table.Column<int>(),
            OnVersion = table.Column<int>(),
            Deadline = table.Column<DateOnly>(),
            SentBy = table.Column<Guid>(),
            SentName = table.Column<string>(maxLength: 200),
            SentAt = table.Column<long>(),
            IdempotencyKey = table.Column<string>(maxLength: 32),
            AnsweredVersion = table.Column<int>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Supplements", row => new { row.CaseId, row.Number });
            table.ForeignKey("FK_Supplements_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
        });
        builder.CreateIndex("IX_Supplements_CaseId_IdempotencyKey", "Supplements", ["CaseId", "IdempotencyKey"], unique: true);
        builder.CreateTable("SupplementItems", table => new
        {
            CaseId = table.Column<Guid>(),
            Request = table.Column<int>(),
            Number = table.Column<int>(),
            CheckId = table.Column<string>(maxLength: 80, nullable: true),
            Question = table.Column<string>(),
            Answer = table.Column<string>(nullable: true),
            AnsweredName = table.Column<string>(maxLength: 200, nullable: true),
            AnsweredAt = table.Column<long>(nullable: true),
            Version = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SupplementItems", row => new { row.CaseId, row.Request, row.Number });
            table.ForeignKey("FK_SupplementItems_Supplements_CaseId_Request", row => new { row.CaseId, row.Request }, "Supplements", ["CaseId", "Number"], onDelete: ReferentialAction.Restrict);
        });
    }

    private static void Opinions(MigrationBuilder builder)
    {
        builder.CreateTable("Opinions", table => new
        {
            CaseId = table.Column<Guid>(),
            Number = table.Column<int>(),
            From = table.Column<string>(maxLength: 200),
            OfMunicipality = table.Column<bool>(),
            State = table.Column<string>(maxLength: 40),
            AskedOn = table.Column<DateOnly>(nullable: true),
            AnswerBy = table.Column<DateOnly>(nullable: true),
            ReceivedOn = table.Column<DateOnly>(nullable: true),
            Text = table.Column<string>(),
            AnsweredName = table.Column<string>(maxLength: 200, nullable: true),
            AnsweredRole = table.Column<string>(maxLength: 200, nullable: true),
            TokenHash = table.Column<string>(maxLength: 64, nullable: true),
            TokenUntil = table.Column<DateOnly>(nullable: true),
            GivenKey = table.Column<string>(maxLength: 32, nullable: true),
            IdempotencyKey = table.Column<string>(maxLength: 32),
            ByName = table.Column<string>(maxLength: 200),
            At = table.Column<long>(),
            Version = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Opinions", row => new { row.CaseId, row.Number });
            table.ForeignKey("FK_Opinions_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
        });
        builder.CreateIndex("IX_Opinions_TokenHash", "Opinions", "TokenHash", unique: true);
        builder.CreateIndex("IX_Opinions_CaseId_IdempotencyKey", "Opinions", ["CaseId", "IdempotencyKey"], unique: true);
    }

    private static void Proposals(MigrationBuilder builder) => builder.CreateTable("Proposals", table => new
    {
        CaseId = table.Column<Guid>(),
        Number = table.Column<int>(),
        OnVersion = table.Column<int>(),
        Outcome = table.Column<string>(maxLength: 40),
        Reasons = table.Column<string>(),
        Conditions = table.Column<string>(),
        Marks = table.Column<string>(),
        State = table.Column<string>(maxLength: 40),
        By = table.Column<Guid>(),
        ByName = table.Column<string>(maxLength: 200),
        At = table.Column<long>(),
        Comment = table.Column<string>(nullable: true),
        DecidedBy = table.Column<Guid>(nullable: true),
        DecidedName = table.Column<string>(maxLength: 200, nullable: true),
        DecidedAt = table.Column<long>(nullable: true),
    }, constraints: table =>
    {
        table.PrimaryKey("PK_Proposals", row => new { row.CaseId, row.Number });
        table.ForeignKey("FK_Proposals_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
    });

    private static void Documents(MigrationBuilder builder) => builder.CreateTable("BoardDocuments", table => new
    {
        CaseId = table.Column<Guid>(),
        DocumentId = table.Column<string>(maxLength: 60),
        Number = table.Column<int>(),
        TextVersion = table.Column<string>(maxLength: 64),
        Bytes = table.Column<byte[]>(),
        Sha256 = table.Column<string>(maxLength: 64),
        MadeAt = table.Column<long>(),
    }, constraints: table =>
    {
        table.PrimaryKey("PK_BoardDocuments", row => new { row.CaseId, row.DocumentId, row.Number });
        table.ForeignKey("FK_BoardDocuments_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Restrict);
    });
}
