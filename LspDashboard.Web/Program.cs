var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
await app.RunAsync();

/// <summary>Public so that the tests can start the program as it is.</summary>
public partial class Program;
