using SupportOps.Testing.GitLab;

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
            Title = "A document that cannot be put in its place after the snapshot",
            Run = place => BadInputs.AuditAsync(
                place, "--save-snapshot", place.PathOf("snapshot.json"), "--output", "/dev/full"),
            ExitCode = 2,
            Means = "The snapshot was saved before; the files of the documents are as they were.",
            Remedy = "Judge the snapshot with `--snapshot FILE` and another place for the documents; nothing has to be "
                + "read again.",
        },
        new()
        {
            Title = "A report that may not be published",
            Run = RefuseToPublishAsync,
            ExitCode = 3,
            Shows = "Verdict",
            Means = "The audit is done and its documents are written; GitLab refuses the token.",
            Remedy = "Give a token with the scope `api` of a member of the project, and run it again; `doctor` tells "
                + "what a token may do.",
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

    private static async Task<CliResult> RefuseToPublishAsync(Workplace place)
    {
        await using var server = await GitLabServer.StartAsync(gitlab => gitlab
            .User("amy").WithToken(Workplace.Token, "amy", "api").Project("support/tracker")
            .RevokesToken(Workplace.Token));
        place.Set("GL_URL", server.Url.ToString()).Set("GL_TOKEN", Workplace.Token);
        return await BadInputs.AuditAsync(place, "--publish", "gitlab", "--project", "support/tracker");
    }

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
