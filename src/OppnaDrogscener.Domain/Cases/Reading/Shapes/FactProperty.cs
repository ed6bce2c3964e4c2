using System.Text.Json.Nodes;

namespace OppnaDrogscener.Domain.Cases.Reading.Shapes;

/// <summary>One property of a record of facts.</summary>
internal sealed record FactProperty(string Name, string Description, FactShape Shape)
{
    public JsonObject Schema()
    {
        var schema = Shape.Schema();
        schema["description"] = Description;
        return schema;
    }
}
