using LspDashboard.Core.Storage;

namespace LspDashboard.Web.CommandLine;

/// <summary>A command of the program: import, set-up, pack, backup, restore, api-key. Without one of these words it serves the dashboard.</summary>
public sealed class Command
{
    public const string Help = """
        LspDashboard serves the dashboard when started without a command. Commands:
          import FILE --partnership SLUG [--accept] [--by NAME]   read a return; with --accept take it when it has no errors
          set-up FILE [--partnership SLUG] [--accept] [--by NAME]   set a partnership up from its workbook, or found the one it names
          pack --partnership SLUG --out FILE [--period CODE] [--as-of DATE] [--audience WHO] [--depth HOW-MUCH]   write the board pack (.docx, .pptx, .xlsx, .pdf or .html)
          backup FILE                                 copy the database while it is in use, and check the copy
          restore FILE                                put a backup in place; what it replaces is kept
          api-key create --partnership SLUG --role ROLE [--partner NAME] [--name NAME]   make a key for a machine; it is printed once
          api-key list                                the keys, by their beginnings
          api-key revoke PREFIX                       end a key
        The database is the one named by ConnectionStrings:LspDashboard, or the one in your data folder.
        """;

    private static readonly string[] Words = ["import", "set-up", "pack", "backup", "restore", "api-key", "help", "--help", "-h"];
    private readonly string[] _args;

    private Command(string[] args) => _args = args;

    /// <summary>The command of these arguments, or null where the dashboard is to be served.</summary>
    public static Command? Of(string[] args) => args.Length > 0 && (Words.Contains(args[0], StringComparer.Ordinal) || !args[0].StartsWith('-')) ? new(args) : null;

    public async Task<int> RunAsync(TextWriter output, TextWriter error)
    {
        using var stop = new CancellationTokenSource();
        void Cancel(object? sender, ConsoleCancelEventArgs e)
        {
            e.Cancel = true;
            stop.Cancel();
        }
        Console.CancelKeyPress += Cancel;
        try
        {
            if (_args[0] is "help" or "--help" or "-h")
            {
                await output.WriteLineAsync(Help);
                return ExitCodes.Done;
            }
            if (_args[0] == "api-key") return await ApiKeyCommands.RunAsync(_args, output, stop.Token);
            var words = CommandWords.Read(_args);
            return _args[0] switch
            {
                "import" => await ImportCommand.RunAsync(words, output, error, stop.Token),
                "set-up" => await SetUpCommand.RunAsync(words, output, error, stop.Token),
                "pack" => await PackCommand.RunAsync(words, output, stop.Token),
                "backup" => await BackupCommands.BackupAsync(words, output, stop.Token),
                "restore" => await BackupCommands.RestoreAsync(words, output, stop.Token),
                _ => throw new CommandException($"There is no command '{_args[0]}'.{Environment.NewLine}{Help}"),
            };
        }
        catch (CommandException e)
        {
            await error.WriteLineAsync(e.Message);
            return e.ExitCode;
        }
        catch (DatabaseRefusedException e)
        {
            await error.WriteLineAsync(e.Message);
            return ExitCodes.Refused;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{e.Message} Nothing was changed.");
            return ExitCodes.Refused;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped; nothing was changed.");
            return ExitCodes.Refused;
        }
        finally
        {
            Console.CancelKeyPress -= Cancel;
        }
    }
}
