namespace OppnaDrogscener.Cli.Commands;

/// <summary>Says how each command is called. Asked for by its name, or with --help or -h anywhere on the line.</summary>
public sealed class HelpCommand : Command
{
    /// <summary>Whether a word on the command line asks for help.</summary>
    public static bool Asks(string word) => word is "--help" or "-h";

    public override int Run(Arguments arguments, Session session)
    {
        arguments.RefuseTheRest();
        foreach (var command in All)
        {
            session.Answer.WriteLine(session.Words["usage", ("usage", session.Words["usage-" + command.Name])]);
            session.Answer.WriteLine("  " + session.Words["about-" + command.Name]);
        }

        session.Answer.WriteLine();
        session.Answer.WriteLine(session.Words["exit-codes"]);
        return ExitCode.Done;
    }
}
