using System.Text.Json;

namespace SupportOps.Cli.Tests;

/// <summary>What a run of the tool gave.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error)
{
    /// <summary>The document, parsed.</summary>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Output);
        return document.RootElement.Clone();
    }

    /// <summary>The codes of the findings, in their order.</summary>
    public IReadOnlyList<string?> Codes() =>
        [.. Json().GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString())];

    /// <summary>The verdict of the report.</summary>
    public string? Verdict() => Json().GetProperty("verdict").GetString();
}
