using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace OppnaDrogscener.Web.Data.Migrations;

/// <summary>Organisations, accounts and keys. No column type is named, so that it runs on SQLite and PostgreSQL alike.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("M0001_Identity")]
public sealed class M0001_Identity : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        Organisations(migrationBuilder);
        Users(migrationBuilder);
        Roles(migrationBuilder);
        UserRoles(migrationBuilder);
        Claims(migrationBuilder, "AspNetUserClaims", "UserId", "AspNetUsers");
        Claims(migrationBuilder, "AspNetRoleClaims", "RoleId", "AspNetRoles");
        Logins(migrationBuilder);
        Tokens(migrationBuilder);
        Keys(migrationBuilder);
    }

    private static void Organisations(MigrationBuilder builder)
    {
        builder.CreateTable("Organisations", table => new
        {
            Id = table.Column<Guid>(),
            Name = table.Column<string>(maxLength: 200),
            Kind = table.Column<string>(maxLength: 40),
            Number = table.Column<string>(maxLength: 20, nullable: true),
            MunicipalityCode = table.Column<string>(maxLength: 4, nullable: true),
            CountyCode = table.Column<string>(maxLength: 2, nullable: true),
        }, constraints: table => table.PrimaryKey("PK_Organisations", row => row.Id));
        builder.CreateIndex("IX_Organisations_Name", "Organisations", "Name", unique: true);
    }

    private static void Users(MigrationBuilder builder)
    {
        builder.CreateTable("AspNetUsers", table => new
        {
            Id = table.Column<Guid>(),
            OrganisationId = table.Column<Guid>(),
            FullName = table.Column<string>(maxLength: 200),
            UserName = table.Column<string>(maxLength: 256, nullable: true),
            NormalizedUserName = table.Column<string>(maxLength: 256, nullable: true),
            Email = table.Column<string>(maxLength: 256, nullable: true),
            NormalizedEmail = table.Column<string>(maxLength: 256, nullable: true),
            EmailConfirmed = table.Column<bool>(),
            PasswordHash = table.Column<string>(nullable: true),
            SecurityStamp = table.Column<string>(nullable: true),
            ConcurrencyStamp = table.Column<string>(nullable: true),
            PhoneNumber = table.Column<string>(maxLength: 256, nullable: true),
            PhoneNumberConfirmed = table.Column<bool>(),
            TwoFactorEnabled = table.Column<bool>(),
            LockoutEnd = table.Column<long>(nullable: true),
            LockoutEnabled = table.Column<bool>(),
            AccessFailedCount = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_AspNetUsers", row => row.Id);
            table.ForeignKey("FK_AspNetUsers_Organisations_OrganisationId", row => row.OrganisationId, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
        });
        builder.CreateIndex("IX_AspNetUsers_OrganisationId", "AspNetUsers", "OrganisationId");
        builder.CreateIndex("EmailIndex", "AspNetUsers", "NormalizedEmail");
        builder.CreateIndex("UserNameIndex", "AspNetUsers", "NormalizedUserName", unique: true);
    }

    private static void Roles(MigrationBuilder builder)
    {
        builder.CreateTable("AspNetRoles", table => new
        {
            Id = table.Column<Guid>(),
            Name = table.Column<string>(maxLength: 256, nullable: true),
            NormalizedName = table.Column<string>(maxLength: 256, nullable: true),
            ConcurrencyStamp = table.Column<string>(nullable: true),
        }, constraints: table => table.PrimaryKey("PK_AspNetRoles", row => row.Id));
        builder.CreateIndex("RoleNameIndex", "AspNetRoles", "NormalizedName", unique: true);
    }

    private static void UserRoles(MigrationBuilder builder)
    {
        builder.CreateTable("AspNetUserRoles", table => new { UserId = table.Column<Guid>(), RoleId = table.Column<Guid>() }, constraints: table =>
        {
            table.PrimaryKey("PK_AspNetUserRoles", row => new { row.UserId, row.RoleId });
            table.ForeignKey("FK_AspNetUserRoles_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_AspNetUserRoles_AspNetRoles_RoleId", row => row.RoleId, "AspNetRoles", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_AspNetUserRoles_RoleId", "AspNetUserRoles", "RoleId");
    }

    private static void Claims(MigrationBuilder builder, string name, string owner, string owners)
    {
        // Identity lets the database number these rows; each provider reads its own annotation.
        var table = new CreateTableOperation { Name = name, PrimaryKey = new AddPrimaryKeyOperation { Table = name, Name = "PK_" + name, Columns = ["Id"] } };
        table.Columns.Add(Numbered(name));
        table.Columns.Add(Column<Guid>(name, owner, nullable: false));
        table.Columns.Add(Column<string>(name, "ClaimType", nullable: true));
        table.Columns.Add(Column<string>(name, "ClaimValue", nullable: true));
        table.ForeignKeys.Add(new AddForeignKeyOperation
        {
            Table = name,
            Name = $"FK_{name}_{owners}_{owner}",
            Columns = [owner],
            PrincipalTable = owners,
            PrincipalColumns = ["Id"],
            OnDelete = ReferentialAction.Cascade,
        });
        builder.Operations.Add(table);
        builder.CreateIndex($"IX_{name}_{owner}", name, owner);
    }

    private static AddColumnOperation Numbered(string table)
    {
        var column = Column<int>(table, "Id", nullable: false);
        column.AddAnnotation("Sqlite:Autoincrement", true);
        column.AddAnnotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
        return column;
    }

    private static AddColumnOperation Column<T>(string table, string name, bool nullable) =>
        new() { Table = table, Name = name, ClrType = typeof(T), IsNullable = nullable };

    private static void Logins(MigrationBuilder builder)
    {
        builder.CreateTable("AspNetUserLogins", table => new
        {
            LoginProvider = table.Column<string>(maxLength: 128),
            ProviderKey = table.Column<string>(maxLength: 128),
            ProviderDisplayName = table.Column<string>(nullable: true),
            UserId = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_AspNetUserLogins", row => new { row.LoginProvider, row.ProviderKey });
            table.ForeignKey("FK_AspNetUserLogins_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_AspNetUserLogins_UserId", "AspNetUserLogins", "UserId");
    }

    private static void Tokens(MigrationBuilder builder) => builder.CreateTable("AspNetUserTokens", table => new
    {
        UserId = table.Column<Guid>(),
        LoginProvider = table.Column<string>(maxLength: 128),
        Name = table.Column<string>(maxLength: 128),
        Value = table.Column<string>(nullable: true),
    }, constraints: table =>
    {
        table.PrimaryKey("PK_AspNetUserTokens", row => new { row.UserId, row.LoginProvider, row.Name });
        table.ForeignKey("FK_AspNetUserTokens_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
    });

    private static void Keys(MigrationBuilder builder)
    {
        builder.CreateTable("Keys", table => new
        {
            Id = table.Column<Guid>(),
            Name = table.Column<string>(maxLength: 200),
            Xml = table.Column<string>(),
        }, constraints: table => table.PrimaryKey("PK_Keys", row => row.Id));
        builder.CreateTable("SetupCodes", table => new
        {
            Id = table.Column<Guid>(),
            Hash = table.Column<string>(maxLength: 64),
            ExpiresAt = table.Column<long>(),
        }, constraints: table => table.PrimaryKey("PK_SetupCodes", row => row.Id));
    }
}
