using OppnaDrogscener.Documents.Rendering;

namespace OppnaDrogscener.Cli.Commands;

/// <summary>Gives back the case file that a PDF carries, byte for byte. A public version carries no whole case.</summary>
public sealed class ExtractCommand : Command
{
    private const string DefaultOutput = "case.json";

    public override int Run(Arguments arguments, Session session)
    {
        var output = arguments.Option("-o");
        var path = arguments.Plain("<fil.pdf>");
        arguments.RefuseTheRest();

        var found = EmbeddedCase.Read(Files.Read(path, EmbeddedCase.MaxFileBytes, session));
        if (found.Case is not { } bytes)
        {
            throw new BadInputException($"{path}: {session.Words["pdf-" + found.Problem]}");
        }

        var reading = session.Desk.Read(bytes);
        if (reading.File is null)
        {
            throw new BadInputException($"{path}: {session.Problems.Line(reading.Problems)}");
        }

        if (reading.File.IsPublic)
        {
            throw session.Words.Bad("is-public-pdf", ("file", path));
        }

        if (!bytes.AsSpan().SequenceEqual(reading.Canonical))
        {
            throw new BadInputException($"{path}: {session.Words["pdf-not-canonical"]}");
        }

        Write(output, bytes, session);
        return ExitCode.Done;
    }

    /// <summary>Without a name of its own the answer never takes the place of another case.</summary>
    private static void Write(string? output, byte[] bytes, Session session)
    {
        var path = output ?? DefaultOutput;
        if (output is null && File.Exists(path) && !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            throw session.Words.Bad("exists", ("file", path));
        }

        Files.Write(path, bytes, session);
    }
}
