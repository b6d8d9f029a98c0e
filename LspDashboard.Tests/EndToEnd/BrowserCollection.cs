using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>Browser tests run one after the other, so that they do not fight over the machine, and share one program that none of them changes.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<RunningApp>
{
    public const string Name = "Browser";
}
