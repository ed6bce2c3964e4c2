using System.Text.Json;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Cli.Commands;

/// <summary>Areas, shares, levels and what is in view, of the area and the cameras of a case.</summary>
public sealed class CoverageCommand : Command
{
    private const string OlderEdition = "2015";
    private const string NewestEdition = "2025";

    private static readonly JsonSerializerOptions Json = new(FactsJson.Options)
    {
        WriteIndented = JsonOutput.Options.WriteIndented,
        NewLine = JsonOutput.Options.NewLine,
        Encoder = JsonOutput.Options.Encoder,
    };

    public override int Run(Arguments arguments, Session session)
    {
        var json = arguments.Flag("--json");
        var edition = EditionOf(arguments.Option("--edition"), session);
        var path = arguments.Plain("<case.json>");
        arguments.RefuseTheRest();

        var file = CaseInput.Read(path, session).File!;
        var geometry = PerimeterGeometry.Of(file.Facts.Perimeter);
        var reading = PerimeterReading.Of(geometry, edition);
        if (json)
        {
            session.Answer.WriteLine(JsonSerializer.Serialize(reading, Json));
        }
        else
        {
            new CoverageText(reading, geometry, session).Write();
        }

        return ExitCode.Done;
    }

    private static PixelEdition EditionOf(string? named, Session session) => named switch
    {
        null or NewestEdition => PixelEdition.Iec62676Of2025,
        OlderEdition => PixelEdition.En62676Of2015,
        _ => throw session.Words.Bad("bad-edition", ("found", named), ("allowed", $"{NewestEdition}, {OlderEdition}")),
    };
}
