using Microsoft.EntityFrameworkCore.Migrations;

namespace OppnaDrogscener.Web.Data.Migrations;

/// <summary>Makes the database itself refuse to change or delete the rows of a table.</summary>
internal static class AppendOnly
{
    /// <summary>Adds the triggers, in the words of the database that is migrated.</summary>
    public static void Protect(MigrationBuilder builder, string table)
    {
        if (builder.ActiveProvider == "Microsoft.EntityFrameworkCore.Sqlite")
        {
            foreach (var change in new[] { "UPDATE", "DELETE" })
            {
                builder.Sql($"CREATE TRIGGER \"{table}_no_{change}\" BEFORE {change} ON \"{table}\" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;");
            }

            return;
        }

        builder.Sql($"CREATE FUNCTION \"{table}_refuse\"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{table} is append-only'; END $$;");
        builder.Sql($"CREATE TRIGGER \"{table}_append_only\" BEFORE UPDATE OR DELETE OR TRUNCATE ON \"{table}\" FOR EACH STATEMENT EXECUTE FUNCTION \"{table}_refuse\"();");
    }
}
