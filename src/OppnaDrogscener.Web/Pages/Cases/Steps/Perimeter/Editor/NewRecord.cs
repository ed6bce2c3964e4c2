using System.Collections;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;

/// <summary>A record to add to the answers.</summary>
/// <param name="List">The list, such as <c>NeededAreas</c>.</param>
/// <param name="Fields">Its answers by the names of its fields, such as <c>Shape</c>.</param>
internal sealed record NewRecord(string List, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Adds it to the answers.</summary>
    public void AddTo(PerimeterInput input)
    {
        var records = (IList)typeof(PerimeterInput).GetProperty(List)!.GetValue(input)!;
        var type = records.GetType().GetGenericArguments()[0];
        var record = Activator.CreateInstance(type)!;
        foreach (var (name, answer) in Fields)
        {
            type.GetProperty(name)!.SetValue(record, answer);
        }

        records.Add(record);
    }
}
