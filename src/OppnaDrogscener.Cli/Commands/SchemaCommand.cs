using System.Text;
using OppnaDrogscener.Domain.Cases.Reading;

namespace OppnaDrogscener.Cli.Commands;

/// <summary>Writes the JSON Schema of the case file.</summary>
public sealed class SchemaCommand : Command
{
    public override int Run(Arguments arguments, Session session)
    {
        var file = arguments.Option("-o");
        arguments.RefuseTheRest();
        if (file is null)
        {
            session.Answer.Write(CaseSchema.Write());
        }
        else
        {
            Files.Write(file, Encoding.UTF8.GetBytes(CaseSchema.Write()), session);
        }

        return ExitCode.Done;
    }
}
