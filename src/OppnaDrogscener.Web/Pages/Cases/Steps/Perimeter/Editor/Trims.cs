using System.Globalization;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;

/// <summary>A camera cut down to its task: which fields get which answers.</summary>
internal static class Trims
{
    private const string Action = "trim-";

    /// <summary>The fields by their names on the page, such as <c>Cameras[0].RangeMetres</c>, with the answers to put there.</summary>
    public static IReadOnlyDictionary<string, string> Fields(PerimeterStep step, TrimReading trim) =>
        trim.Changes.ToDictionary(change => step.FieldOf(change.Path) ?? throw new InvalidOperationException($"No field asks for {change.Path}"), Answer);

    /// <summary>Cuts down the camera that a button names; false when the button is about something else, or there is nothing to cut any more.</summary>
    public static bool Act(PerimeterStep step, PerimeterInput input, Domain.Cases.Facts.Perimeter? facts, string action)
    {
        if (!action.StartsWith(Action, StringComparison.Ordinal)
            || !int.TryParse(action.AsSpan(Action.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || PerimeterReading.Of(facts).Advice?.Cameras.FirstOrDefault(camera => camera.Index == index)?.Trim is not { } trim)
        {
            return false;
        }

        foreach (var (field, answer) in Fields(step, trim))
        {
            typeof(CameraInput).GetProperty(field[(field.LastIndexOf('.') + 1)..])!.SetValue(input.Cameras[index], answer);
        }

        return true;
    }

    private static string Answer(FactChange change) => TypedNumber.Write(decimal.Parse(change.Value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture));
}
