using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Cases.Reading.Shapes;

/// <summary>Makes shapes from the types of the facts and their attributes.</summary>
internal sealed class ShapeBuilder
{
    private const int ListLimit = 2_000;
    private const int LongListLimit = 200_000;

    /// <summary>Four times the largest permit known, which had 55 cameras in three centres.</summary>
    private const int CameraLimit = 220;
    private const decimal AnyNumber = 1_000_000_000;

    private static readonly HashSet<Type> LongLists = [typeof(Incident), typeof(MonthlyCount), typeof(PeriodCount)];

    private readonly Dictionary<Type, ObjectShape> objects = [];

    /// <summary>Every record met so far, by name.</summary>
    public IEnumerable<ObjectShape> Objects => objects.Values.OrderBy(shape => shape.Name, StringComparer.Ordinal);

    public ObjectShape OfRecord(Type type)
    {
        if (!objects.TryGetValue(type, out var shape))
        {
            shape = new ObjectShape(type.Name, ShapeWords.DescriptionOf(type), () => Properties(type), []);
            objects[type] = shape;
            _ = shape.Properties.Count();
        }

        return shape;
    }

    private List<FactProperty> Properties(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(Property)];

    private FactProperty Property(PropertyInfo property) => new(
        JsonNamingPolicy.CamelCase.ConvertName(property.Name),
        property.GetCustomAttribute<DescriptionAttribute>()?.Description
            ?? throw new InvalidOperationException($"{property.DeclaringType}.{property.Name} has no description."),
        OfProperty(property));

    private FactShape OfProperty(PropertyInfo property)
    {
        if (property.GetCustomAttribute<CountsPerHourAttribute>() is not null)
        {
            var whole = property.PropertyType == typeof(IReadOnlyList<int>);
            return new ListShape(new NumberShape(whole, 0, AnyNumber), CountsPerHourAttribute.Length, CountsPerHourAttribute.Length);
        }

        return OfType(property.PropertyType, property);
    }

    private FactShape OfType(Type type, PropertyInfo property)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        if (inner.IsGenericType && inner.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var item = inner.GetGenericArguments()[0];
            return new ListShape(OfType(item, property), 0, LimitOf(item));
        }

        if (inner == typeof(string))
        {
            return Text(property);
        }

        if (inner.IsEnum)
        {
            return new WordShape([.. Enum.GetValues(inner).Cast<Enum>().Select(FactsJson.Word)]);
        }

        return OfValue(inner, property) ?? OfRecord(inner);
    }

    private static int LimitOf(Type item) => item switch
    {
        _ when LongLists.Contains(item) => LongListLimit,
        _ when item == typeof(Camera) => CameraLimit,
        _ => ListLimit,
    };

    private static FactShape? OfValue(Type type, PropertyInfo property) => type switch
    {
        _ when type == typeof(bool) => new FlagShape(),
        _ when type == typeof(int) => Number(property, whole: true),
        _ when type == typeof(double) || type == typeof(decimal) => Number(property, whole: false),
        _ when type == typeof(DateOnly) => DateShape.Create(),
        _ when type == typeof(LocalMoment) => DateShape.CreateMoment(),
        _ when type == typeof(ClockTime) => new ParsedTextShape("HH:mm", text => ClockTime.Parse(text) is not null,
            () => new JsonObject { ["type"] = "string", ["pattern"] = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }),
        _ => null,
    };

    private static TextShape Text(PropertyInfo property)
    {
        if (property.GetCustomAttribute<FactIdAttribute>() is not null)
        {
            return new TextShape(64, FactIdAttribute.Pattern);
        }

        if (property.GetCustomAttribute<OrganisationNumberFactAttribute>() is not null)
        {
            return new TextShape(11, "^[0-9]{6}-?[0-9]{4}$", text => OrganisationNumber.IsValid(text) ? null : "check-digit");
        }

        var limit = property.GetCustomAttribute<LongTextAttribute>() is null ? LongTextAttribute.ShortLimit : LongTextAttribute.Limit;
        return new TextShape(limit, property.GetCustomAttribute<RegularExpressionAttribute>()?.Pattern);
    }

    private static NumberShape Number(PropertyInfo property, bool whole)
    {
        var range = property.GetCustomAttribute<RangeAttribute>();
        var culture = CultureInfo.InvariantCulture;
        return range is null
            ? new NumberShape(whole, -AnyNumber, AnyNumber)
            : new NumberShape(whole, Convert.ToDecimal(range.Minimum, culture), Convert.ToDecimal(range.Maximum, culture));
    }
}
