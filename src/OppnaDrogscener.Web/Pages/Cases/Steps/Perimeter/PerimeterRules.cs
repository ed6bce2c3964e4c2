using FluentValidation;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>What coordinates can be understood, and what records can refer to; nothing typed is no error here.</summary>
internal static class PerimeterRules
{
    public const string Cameras = "cameras";
    public const string Masks = "masks";

    /// <summary>Whether a record that another refers to is on the page.</summary>
    public static bool IsThere<T>(ValidationContext<T> context, string list, string id) =>
        !context.RootContextData.TryGetValue(list, out var ids) || ((IReadOnlySet<string>)ids).Contains(id);

    public static bool IsPosition(string typed) => typed.Length == 0 || TypedPosition.Read(typed) is not null;

    public static bool IsOutline(string typed) => typed.Length == 0 || TypedOutline.Read(typed) is not null;
}
