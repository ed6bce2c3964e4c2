namespace OppnaDrogscener.Domain.MethodBook;

/// <summary>What the product carries of the method book: definition, indicators, measures, roles and notes.</summary>
public sealed record MethodBookContent
{
    /// <summary>What an open drug scene is, in our own words.</summary>
    public required string Definition { get; init; }

    /// <summary>The least number of indicators that makes a qualified open drug scene: 7.</summary>
    public required int QualifiedFrom { get; init; }

    /// <summary>The ten indicators in the book's order.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>The catalogue of measures by id.</summary>
    public required IReadOnlyDictionary<string, CatalogueMeasure> Measures { get; init; }

    /// <summary>The actors by id.</summary>
    public required IReadOnlyDictionary<string, ResponsibleRole> Roles { get; init; }

    /// <summary>Notes by id: <c>displacement</c>, <c>women-and-girls</c> and more.</summary>
    public required IReadOnlyDictionary<string, BookNote> Notes { get; init; }
}
