namespace SupportOps.Cli.Tests.Gallery;

/// <summary>How a run can end otherwise than with its report.</summary>
internal static class EndingInputs
{
    public static IReadOnlyList<BadInput> All { get; } =
    [
        new()
        {
            Title = "A disk that is full",
            Run = place => BadInputs.AuditAsync(place, "--output", "/dev/full"),
            ExitCode = 2,
            Means = "The document could not be written. A document is put in its place only when all of the run are on "
                + "the disk, so earlier files are whole.",
            Remedy = "Make room, or name another place.",
        },
        new()
        {
            Title = "A run that takes too long",
            Run = place => BadInputs.ServedAsync(place, z => z.Agents(1).Page(1).Always.Fails(503, "86400")),
            ExitCode = 4,
            Shows = "AUD-LIST-INCOMPLETE",
            Means = "Zendesk asked to wait for longer than the run may take.",
            Remedy = "Run it again later; `--timeout` lets a run wait longer.",
        },
        new()
        {
            Title = "A run that is interrupted",
            Run = InterruptAsync,
            ExitCode = 130,
            Means = "Ctrl-C, or a pipeline that was cancelled (143 for a termination signal). Nothing was written.",
            Remedy = "Run it again.",
        },
    ];

    private static async Task<CliResult> InterruptAsync(Workplace place)
    {
        using var silent = new SilentServer();
        place.Set("ZD_URL", silent.Url.ToString()).Set("ZD_USERNAME", "a@x.test").Set("ZD_TOKEN", Workplace.Token);
        using var tool = ToolProcess.Start(
            place, "audit", "zendesk", "--instance", "global", "--team", place.Team, "--quiet", "--report",
            "text=" + place.PathOf(BadInputs.Earlier));
        await silent.Connected;
        tool.Signal(2);
        return await tool.EndAsync();
    }
}
