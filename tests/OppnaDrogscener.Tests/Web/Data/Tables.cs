using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Tests.Web.Data;

/// <summary>What tables, columns, keys and indexes a database has, as comparable lines.</summary>
public static class Tables
{
    private const string Sqlite = """
        SELECT m.name || ' ' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'
        UNION ALL SELECT m.name || ' index ' || i."unique" || ' ' || (SELECT group_concat(x.name) FROM pragma_index_info(i.name) x) || CASE WHEN i.origin = 'c' THEN ' ' || i.name ELSE '' END FROM sqlite_master m, pragma_index_list(m.name) i WHERE m.type = 'table'
        UNION ALL SELECT m.name || ' key ' || f."from" || ' ' || f."table" || ' ' || f."to" || ' ' || f.on_delete FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        """;

    private const string Postgres = """
        SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(character_maximum_length::text, '') || ' ' || is_identity FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL SELECT tablename || ' index ' || regexp_replace(indexdef, '^.* USING ', '') || ' ' || indexname FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u')
        """;

    /// <summary>The lines of a database, sorted, without the migrations' own tables.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(AppDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.OpenConnectionAsync();
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = db.Database.IsSqlite() ? Sqlite : Postgres;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return [.. lines.Where(line => !line.Contains("__EFMigrations", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
