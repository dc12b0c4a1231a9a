using System.Text.Json;

namespace SupportOps.Cli.Tests.Doctor;

/// <summary>Runs <c>doctor</c> and finds its lines.</summary>
internal static class DoctorRuns
{
    public static Task<CliResult> DoctorAsync(this Workplace place, params string[] args) =>
        place.RunOnTheRealClockAsync(["doctor", "--format", "json", .. args]);

    /// <summary>Status and message of the lines of a name.</summary>
    public static IReadOnlyList<(string Status, string Message)> Lines(this CliResult result, string name) =>
    [
        .. result.Json().GetProperty("checks").EnumerateArray()
            .Where(line => Text(line, "name") == name)
            .Select(line => (Text(line, "status")!, $"{Text(line, "message")} To do: {Text(line, "fix")}")),
    ];

    public static (string Status, string Message) Line(this CliResult result, string name) =>
        Assert.Single(result.Lines(name));

    private static string? Text(JsonElement line, string member) => line.GetProperty(member).GetString();
}
