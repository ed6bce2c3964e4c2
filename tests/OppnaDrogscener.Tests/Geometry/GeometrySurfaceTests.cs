using System.Reflection;
using OppnaDrogscener.Domain.Geometry;
using Xunit;

namespace OppnaDrogscener.Tests.Geometry;

/// <summary>What others can see of the geometry: own types with units, and never a library's.</summary>
public sealed class GeometrySurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Types that are the unit themselves, and the numbers of a projection, which have none.</summary>
    private static readonly HashSet<Type> MayNameDouble =
    [
        typeof(Metres), typeof(SquareMetres), typeof(Angle), typeof(Bearing), typeof(Share), typeof(Pixels), typeof(PixelDensity),
        typeof(GeoPoint), typeof(GridPoint), typeof(MapPosition), typeof(SwerefZone), typeof(TransverseMercator),
    ];

    [Fact]
    public void Domain_PublicSignatures_NameNoLibrary()
    {
        var found = PublicTypes(typeof(Area).Assembly.GetExportedTypes())
            .SelectMany(type => Signatures(type).Where(signature => IsOfLibrary(signature.Type)).Select(signature => $"{type.Name}.{signature.Member}"));

        Assert.Empty(found);
    }

    [Fact]
    public void Geometry_PublicSignatures_HaveUnitsNotDoubles()
    {
        var found = PublicTypes(typeof(Area).Assembly.GetExportedTypes())
            .Where(type => type.Namespace == typeof(Area).Namespace && !MayNameDouble.Contains(type))
            .SelectMany(type => Signatures(type).Where(signature => Parts(signature.Type).Contains(typeof(double))).Select(signature => $"{type.Name}.{signature.Member}"));

        Assert.Empty(found);
    }

    [Fact]
    public void Signatures_OfATypeThatNamesALibrary_AreFound()
    {
        Assert.Contains(Signatures(typeof(FsCheck.Fluent.Gen)), signature => Parts(signature.Type).Any(part => part.Namespace == "FsCheck"));
        Assert.Contains(Signatures(typeof(TransverseMercator)), signature => Parts(signature.Type).Contains(typeof(double)));
    }

    private static IEnumerable<Type> PublicTypes(IEnumerable<Type> types) => types.Where(type => !type.IsEnum);

    private static IEnumerable<(string Member, Type Type)> Signatures(Type type) =>
        type.GetMethods(Declared).SelectMany(method => method.GetParameters().Select(parameter => (method.Name, parameter.ParameterType)).Append((method.Name, method.ReturnType)))
            .Concat(type.GetConstructors(Declared).SelectMany(made => made.GetParameters().Select(parameter => (made.Name, parameter.ParameterType))))
            .Concat(type.GetProperties(Declared).Select(property => (property.Name, property.PropertyType)))
            .Concat(type.GetFields(Declared).Select(field => (field.Name, field.FieldType)));

    private static bool IsOfLibrary(Type type) => Parts(type).Any(part =>
        part.Assembly.GetName().Name is { } name
        && (name.StartsWith("NetTopologySuite", StringComparison.Ordinal) || name.StartsWith("MathNet", StringComparison.Ordinal)));

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);
}
