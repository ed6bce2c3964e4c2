namespace OppnaDrogscener.Cli.Commands;

/// <summary>One command, found by its type: class CheckCommand is the command check.</summary>
public abstract class Command
{
    private const string Suffix = "Command";

    /// <summary>Every command, by name.</summary>
    public static IReadOnlyList<Command> All { get; } =
    [
        .. typeof(Command).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Command)))
            .Select(type => (Command)Activator.CreateInstance(type)!)
            .OrderBy(command => command.Name, StringComparer.Ordinal),
    ];

    /// <summary>The name on the command line.</summary>
    public string Name => GetType().Name[..^Suffix.Length].ToLowerInvariant();

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="BadInputException">The input can't be used; nothing has been written.</exception>
    public abstract int Run(Arguments arguments, Session session);
}
