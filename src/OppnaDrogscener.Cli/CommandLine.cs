using System.Text;
using OppnaDrogscener.Cli.Commands;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;

namespace OppnaDrogscener.Cli;

/// <summary>
/// The program: finds the command, runs it and gives the exit code. Answers go to standard output, messages to standard
/// error. 0 = done, 1 = blocking findings, 2 = bad input or broken texts, in one line.
/// </summary>
public static class CommandLine
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs a command.</summary>
    public static int Run(IReadOnlyList<string> arguments, Stream output, TextWriter messages, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(messages);
        try
        {
            var desk = CaseDesk.Open();
            using var answer = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
            return Run(arguments, new Session(desk, answer, messages, clock));
        }
        catch (TemplateException broken)
        {
            messages.WriteLine(broken.Message);
            return ExitCode.BadInput;
        }
    }

    private static int Run(IReadOnlyList<string> arguments, Session session)
    {
        try
        {
            return arguments.Any(HelpCommand.Asks)
                ? new HelpCommand().Run(Arguments.Parse([], session.Words), session)
                : Find(arguments, session).Run(Arguments.Parse([.. arguments.Skip(1)], session.Words), session);
        }
        catch (BadInputException bad)
        {
            session.Messages.WriteLine(session.Words.Error(bad.Message));
            return ExitCode.BadInput;
        }
    }

    private static Command Find(IReadOnlyList<string> arguments, Session session)
    {
        var names = string.Join(", ", Command.All.Select(command => command.Name));
        if (arguments.Count == 0)
        {
            throw session.Words.Bad("no-command", ("allowed", names));
        }

        return Command.All.FirstOrDefault(command => command.Name == arguments[0])
            ?? throw session.Words.Bad("unknown-command", ("found", arguments[0]), ("allowed", names));
    }
}
