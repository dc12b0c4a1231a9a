namespace SupportOps.Cli.Tests.Gallery;

/// <summary>The folder of the team.</summary>
internal static class TeamInputs
{
    private const string Incomplete = "The member whom the file describes was not checked, so there is no verdict; "
        + "everybody else was checked.";

    private const string Find = "Mend the line that is named; `supportops team check` looks at all files at once.";

    public static IReadOnlyList<BadInput> All { get; } =
    [
        new()
        {
            Title = "A team folder that does not exist",
            Run = place => place.RunAsync(
                "audit", "zendesk", "--instance", "global", "--team", place.PathOf("nowhere"), "--users",
                place.WriteUsers(Workplace.User()), "--quiet"),
            ExitCode = 2,
            Means = "Nothing was read.",
            Remedy = "Check `--team`; it is the folder that holds the YAML files.",
        },
        new()
        {
            Title = "A team folder without files",
            Run = place =>
            {
                File.Delete(place.PathOf("team/ada.yaml"));
                return BadInputs.AuditAsync(place);
            },
            ExitCode = 4,
            Shows = "no member",
            Means = "There was nobody to audit, which is never a clean audit.",
            Remedy = "Check `--team`: folders below it are not looked into, and files end in `.yaml` or `.yml`.",
        },
        OfFile("A team file that is not UTF-8", BadInputs.Latin1("name: Jos\u00E9\nemail: j@x.test\n")),
        OfFile("A team file with a tab", BadInputs.Latin1("name: Ben Oak\nzendesk:\n\tmain:\n\t\tid: 2\n")),
        OfFile(
            "A team file that would unfold without end", BadInputs.Latin1("a: &a [x, x]\nb: &b [*a, *a]\nname: *b\n")),
        OfFile("A team file that is empty", []),
        new()
        {
            Title = "A member without an e-mail address",
            Run = place =>
            {
                place.Write("team/ben.yaml", "name: Ben Oak\nfocuses: []\n");
                return BadInputs.AuditAsync(place);
            },
            ExitCode = 1,
            Shows = "AUD-EMAIL-UNUSABLE",
            Means = "The file has no id either, so nobody can say which agent is the member's.",
            Remedy = "Write the address into the team file.",
        },
    ];

    private static BadInput OfFile(string title, byte[] content) => new()
    {
        Title = title,
        Run = place =>
        {
            place.Bytes("team/ben.yaml", content);
            return BadInputs.AuditAsync(place);
        },
        ExitCode = 4,
        Shows = "AUD-TEAM-FILE-INVALID",
        Means = Incomplete,
        Remedy = Find,
    };
}
