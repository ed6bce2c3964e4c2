using OppnaDrogscener.Cli;

return CommandLine.Run(args, Console.OpenStandardOutput(), Console.Error, TimeProvider.System);
