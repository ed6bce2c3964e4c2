using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>Outlines and positions can be real places in Sweden.</summary>
internal static class ShapeRules
{
    public static IEnumerable<FactProblem> Problems(Perimeter? perimeter, CrimeFacts? crime)
    {
        _ = crime;
        return perimeter is null ? [] : [];
    }
}
