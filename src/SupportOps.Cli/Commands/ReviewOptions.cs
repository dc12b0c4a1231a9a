using System.CommandLine;

namespace SupportOps.Cli.Commands;

/// <summary>The options of every audit about what is added to its report: waivers, and an earlier report.</summary>
internal sealed class ReviewOptions
{
    public Option<string> Waivers { get; } = new("--waivers")
    {
        Description = "A YAML list of findings that somebody accepts until a day; they do not set the exit code.",
        HelpName = "FILE",
    };

    public Option<bool> IgnoreWaivers { get; } = new("--ignore-waivers")
    {
        Description = "Look at no waivers, whatever names them: the report as if there were none.",
    };

    public Option<string> Baseline { get; } = new("--baseline")
    {
        Description = "An earlier report of the same instance as JSON, to say what is new, fixed and persisting.",
        HelpName = "FILE",
    };

    public IReadOnlyList<Option> All => [Waivers, IgnoreWaivers, Baseline];
}
