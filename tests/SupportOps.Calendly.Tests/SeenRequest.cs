namespace SupportOps.Calendly.Tests;

/// <summary>A request as the stand-in saw it.</summary>
internal sealed record SeenRequest(string Method, string Path, string Query, string Body)
{
    public string Line => $"{Method} {Path}";
}
