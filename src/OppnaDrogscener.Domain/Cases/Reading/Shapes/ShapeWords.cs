using System.ComponentModel;
using System.Reflection;

namespace OppnaDrogscener.Domain.Cases.Reading.Shapes;

/// <summary>Descriptions in the published schema.</summary>
internal static class ShapeWords
{
    /// <summary>What a record of facts is, from its description attribute.</summary>
    public static string DescriptionOf(Type type) => type.GetCustomAttribute<DescriptionAttribute>()?.Description ?? type.Name;
}
