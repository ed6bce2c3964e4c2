namespace OppnaDrogscener.Cli;

/// <summary>What the program answers to the one that called it.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>check: a blocking rule is not met; deadline: the period crosses into the next regime.</summary>
    public const int Blocked = 1;

    /// <summary>Bad input: one line says what, where and what is allowed; nothing was written.</summary>
    public const int BadInput = 2;
}
