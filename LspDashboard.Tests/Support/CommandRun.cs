using System.Globalization;
using LspDashboard.Web.CommandLine;

namespace LspDashboard.Tests.Support;

/// <summary>What a command printed and how it ended, run in this process against one database.</summary>
public sealed record CommandRun(int ExitCode, string Output, string Error)
{
    private const string Variable = "ConnectionStrings__LspDashboard";

    public static async Task<CommandRun> OfAsync(string connectionString, params string[] args)
    {
        var before = Environment.GetEnvironmentVariable(Variable);
        Environment.SetEnvironmentVariable(Variable, connectionString);
        try
        {
            using var output = new StringWriter(CultureInfo.InvariantCulture);
            using var error = new StringWriter(CultureInfo.InvariantCulture);
            var command = Command.Of(args) ?? throw new InvalidOperationException($"'{args[0]}' is no command.");
            var code = await command.RunAsync(output, error);
            return new(code, output.ToString(), error.ToString());
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, before);
        }
    }
}
