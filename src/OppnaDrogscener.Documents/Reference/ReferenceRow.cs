using System.Globalization;

namespace OppnaDrogscener.Documents.Reference;

/// <summary>One row of a reference table, by column name.</summary>
internal sealed class ReferenceRow(string table, int line, string[] header, string[] fields)
{
    public string this[string column] => fields[Array.IndexOf(header, column)];

    /// <summary>As many fields as columns, and a key.</summary>
    public void RequireFields()
    {
        Require(fields.Length == header.Length, $"{header.Length} fields are required, {fields.Length} found");
        Require(fields[0].Length > 0, $"{header[0]} is empty");
    }

    /// <summary>A field that may not be empty.</summary>
    public string Text(string column)
    {
        Require(this[column].Trim().Length > 0, $"{column} is empty");
        return this[column];
    }

    /// <summary>A field of exactly so many digits.</summary>
    public string Digits(string column, int count)
    {
        var value = this[column];
        Require(value.Length == count && value.All(char.IsAsciiDigit), $"{column} must be {count} digits, not \"{value}\"");
        return value;
    }

    /// <summary>A whole number above zero.</summary>
    public int Positive(string column)
    {
        var isNumber = int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        Require(isNumber && value > 0, $"{column} must be a whole number above 0, not \"{this[column]}\"");
        return value;
    }

    public void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ReferenceException(table, line, otherwise);
        }
    }
}
