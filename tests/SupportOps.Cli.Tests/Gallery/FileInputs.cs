namespace SupportOps.Cli.Tests.Gallery;

/// <summary>Waivers, policies, baselines, snapshots and archives.</summary>
internal static class FileInputs
{
    private const string SaveAgain = "Take the file as it was saved, or save it again.";

    public static IReadOnlyList<BadInput> All { get; } =
    [
        new()
        {
            Title = "A waiver that lacks something",
            Run = place => BadInputs.AuditAsync(
                place, "--waivers", place.Write("waivers.yaml", "- rule: ZD-SUSPENDED\n  subject: a@x.test\n")),
            ExitCode = 1,
            Shows = "AUD-WAIVER",
            Means = "The entry waives nothing, and the audit says so.",
            Remedy = "Add the keys that are named; all six are required.",
        },
        Of("A waiver file that is no list", 1, "AUD-WAIVER", "Nothing is waived.",
            "Begin each waiver with `- `.", "--waivers", "waivers.yaml", "rule: ZD-SUSPENDED\n"),
        Of("A policy file with a problem", 2, null, "A policy with a mistake in it judges nothing.",
            "Mend the lines that are named.", "--policy", "own.yaml", "name: own\ninstance: global\nruls: {}\n"),
        Of("A baseline that is no report", 2, null, "There is nothing to compare with.",
            "Name a report that `--report json=FILE` wrote.", "--baseline", "baseline.json", "{\"findings\": "),
        new()
        {
            Title = "A snapshot that is damaged",
            Run = place => place.RunAsync(
                "audit", "zendesk", "--instance", "global", "--snapshot", place.Write("snapshot.json", "{")),
            ExitCode = 4,
            Means = "The file is cut short, or no snapshot.",
            Remedy = SaveAgain,
        },
        new()
        {
            Title = "A snapshot that was edited",
            Run = async place =>
            {
                var path = await SaveAsync(place);
                place.Write("snapshot.json", (await File.ReadAllTextAsync(path)).Replace(
                    "apine@x.test", "eve@x.test", StringComparison.Ordinal));
                return await place.RunAsync("audit", "zendesk", "--instance", "global", "--snapshot", path);
            },
            ExitCode = 4,
            Means = "The agents are not those that were read, so that no report of it means anything.",
            Remedy = SaveAgain,
        },
        new()
        {
            Title = "A snapshot of the other instance",
            Run = async place => await place.RunAsync(
                "audit", "zendesk", "--instance", "us-government", "--snapshot", await SaveAsync(place)),
            ExitCode = 2,
            Means = "It would be judged by rules that are not its own.",
            Remedy = "Name its instance.",
        },
        new()
        {
            Title = "A file that is no evidence archive",
            Run = place => place.RunAsync("evidence", "verify", place.Write("q1.zip", "no archive")),
            ExitCode = 2,
            Means = "It is no ZIP file, so nothing was checked.",
            Remedy = "Name the file that `supportops evidence pack` wrote.",
        },
        new()
        {
            Title = "An evidence archive that was changed",
            Run = ChangedArchiveAsync,
            ExitCode = 1,
            Shows = "report.html",
            Means = "The parts that are named are not those that were packed.",
            Remedy = "Take the copy that nobody could change, and find out who could change this one.",
        },
    ];

    public static async Task<string> SaveAsync(Workplace place)
    {
        var path = place.PathOf("snapshot.json");
        _ = await place.AuditAsync(
            "--users", place.WriteUsers(Workplace.User()), "--save-snapshot", path, "--as-of", "2026-01-01");
        return path;
    }

    private static async Task<CliResult> ChangedArchiveAsync(Workplace place)
    {
        var archive = place.PathOf("q1.zip");
        _ = await place.RunAsync("evidence", "pack", archive, "--snapshot", await SaveAsync(place));
        var bytes = await File.ReadAllBytesAsync(archive);
        bytes[bytes.AsSpan().IndexOf("Ada Pine"u8)] = (byte)'E';
        await File.WriteAllBytesAsync(archive, bytes);
        return await place.RunAsync("evidence", "verify", archive);
    }

    private static BadInput Of(
        string title,
        int exitCode,
        string? shows,
        string means,
        string remedy,
        string option,
        string file,
        string content) => new()
        {
            Title = title,
            Run = place => BadInputs.AuditAsync(place, option, place.Write(file, content)),
            ExitCode = exitCode,
            Shows = shows,
            Means = means,
            Remedy = remedy,
        };
}
