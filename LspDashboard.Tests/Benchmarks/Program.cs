using LspDashboard.Tests.Benchmarks;
using LspDashboard.Tests.Benchmarks.Importing;
using LspDashboard.Tests.Benchmarks.Packs;
using LspDashboard.Tests.Benchmarks.Pages;
using LspDashboard.Tests.Benchmarks.Reading;

// Run with -c Release. Each command prints markdown.
switch (args)
{
    case ["backtest", .. var files]: BacktestCommand.Run(Console.Out, files); return 0;
    case ["tune"]: TuneCommand.Run(Console.Out); return 0;
    case ["faults", .. var options]: FaultsCommand.Run(Console.Out, options.Contains("--tuning", StringComparer.Ordinal), options.Contains("--examples", StringComparer.Ordinal)); return 0;
    case ["speed"]: SpeedCommand.Run(Console.Out); return 0;
    case ["import", .. var options]: await ImportCommand.RunAsync(Console.Out, int.Parse(options.FirstOrDefault(o => char.IsAsciiDigit(o[0])) ?? "100000", System.Globalization.CultureInfo.InvariantCulture), !options.Contains("--ours", StringComparer.Ordinal)); return 0;
    case ["checks"]: await ChecksCommand.RunAsync(Console.Out); return 0;
    case ["reading", .. var options]: return ReadingCommand.Run(Console.Out, options);
    case ["hostile"]: return HostileCommand.Run(Console.Out);
    case ["fuzz", .. var options]: return FuzzCommand.Run(Console.Out, options);
    case ["responsive"]: await ResponsiveCommand.RunAsync(Console.Out); return 0;
    case ["packs"]: await PacksCommand.RunAsync(Console.Out); return 0;
    case ["pages"]: await PagesCommand.RunAsync(Console.Out); return 0;
    case ["circuits", .. var options]: await CircuitsCommand.RunAsync(Console.Out, int.Parse(options.FirstOrDefault() ?? "1000", System.Globalization.CultureInfo.InvariantCulture)); return 0;
    case ["screens", var folder, .. var addresses]: await ScreensCommand.RunAsync(Console.Out, folder, addresses); return 0;
    default:
        Console.Error.WriteLine("Say which: backtest [series.csv ...] | tune | faults [--tuning] [--examples] | speed | import [rows] [--ours] | checks | reading [--others] | hostile | fuzz [--seed N] [--count N] | responsive | pages | packs | circuits [count] | screens FOLDER [/address ...]");
        return 1;
}
