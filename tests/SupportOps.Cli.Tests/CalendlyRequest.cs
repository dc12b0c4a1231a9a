namespace SupportOps.Cli.Tests;

/// <summary>A request as the stand-in saw it.</summary>
internal sealed record CalendlyRequest(string Method, string Path, string Query, string Authorization, string Body);
