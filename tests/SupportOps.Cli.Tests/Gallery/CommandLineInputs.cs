namespace SupportOps.Cli.Tests.Gallery;

/// <summary>Options and their values.</summary>
internal static class CommandLineInputs
{
    public static IReadOnlyList<BadInput> All { get; } =
    [
        Of("An option that does not exist", "Nothing was run. The tool proposes the option that is spelled nearest.",
            "Take the proposal, or look at `--help`.", "--formt", "json"),
        new()
        {
            Title = "An instance that is not known",
            Run = place => place.RunAsync("audit", "zendesk", "--instance", "mars", "--team", place.Team),
            ExitCode = 2,
            Means = "The instance is none of the handbook's.",
            Remedy = "Write one of those listed, or give a policy file that describes your own instance.",
        },
        Of("A policy that is not known", "It is neither the name of a ready policy nor a file.",
            "Write one of the names, or check the path.", "--policy", "tomorrow"),
        Of("A format that is not known", "No document has this format.", "Write one of the names.",
            "--format", "pdf"),
        Of("A report without its file", "`--report` wants a format and a file.", "Write both, with `=` between.",
            "--report", "markdown"),
        Of("A quarter that is none", "The period of the report cannot be read.", "Write year, hyphen and quarter.",
            "--period", "2026Q1"),
        Of("A moment without a zone", "A time without its zone means another moment on another machine.",
            "Add `Z`, or write the day alone.", "--as-of", "2026-01-01T06:00:00"),
        Of("A severity that is none", "The tool cannot tell from where on findings give exit code 1.",
            "Write one of the words.", "--fail-on", "sometimes"),
        Of("A duration that is none", "The limit for the whole run cannot be read.", "Write a number and its unit.",
            "--timeout", "soon"),
        Of("A file that is not there", "Nothing was read.", "Check the path; it starts from the folder you are in.",
            "--users", "nowhere.json"),
        Of("Approved administrators that are neither file nor list",
            "An entry that approves nobody would make every administrator unexpected, so it is refused.",
            "Check the path, or write addresses with commas between.", "--approved-administrators", "boss"),
        Of("Two documents for one file", "One would be lost.", "Name two files.",
            "--output", "audit.md", "--report", "json=audit.md"),
    ];

    private static BadInput Of(string title, string means, string remedy, params string[] args) => new()
    {
        Title = title,
        Run = place => BadInputs.LiveAsync(place, args),
        ExitCode = 2,
        Means = means,
        Remedy = remedy,
    };
}
