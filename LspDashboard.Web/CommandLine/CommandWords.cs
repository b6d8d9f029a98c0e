namespace LspDashboard.Web.CommandLine;

/// <summary>The words after a command: one file at most, and named options.</summary>
internal sealed class CommandWords
{
    private static readonly string[] Switches = ["--accept"];
    private static readonly string[] Options = ["--partnership", "--out", "--period", "--as-of", "--by", "--role", "--partner", "--name", "--audience", "--sections", "--depth", "--themes", "--meeting"];
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    public string? File { get; private set; }

    /// <summary>The file that must be named.</summary>
    public string NeededFile => File ?? throw new CommandException($"Name a file.{Environment.NewLine}{Command.Help}");

    public bool Has(string name) => _options.ContainsKey(name);

    public string? Find(string name) => _options.GetValueOrDefault(name);

    public string Need(string name) => Find(name) ?? throw new CommandException($"{name} is missing.{Environment.NewLine}{Command.Help}");

    public static CommandWords Read(string[] args)
    {
        var words = new CommandWords();
        for (var i = 1; i < args.Length; i++)
        {
            if (Switches.Contains(args[i], StringComparer.Ordinal)) words._options[args[i]] = "";
            else if (Options.Contains(args[i], StringComparer.Ordinal))
                words._options[args[i]] = i + 1 < args.Length ? args[++i] : throw new CommandException($"{args[i]} needs a value.");
            else if (args[i].StartsWith('-')) throw new CommandException($"{args[i]} is no option of '{args[0]}'.{Environment.NewLine}{Command.Help}");
            else if (words.File is null) words.File = args[i];
            else throw new CommandException($"'{args[i]}' is one file too many.");
        }
        return words;
    }
}
