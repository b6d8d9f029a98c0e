using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.CommandLine;

/// <summary>Commands find their database by an environment variable, which the whole process shares: these tests run one after the other and beside no others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class CommandLineCollection
{
    public const string Name = "Command line";
}
