using System.CommandLine;
using System.Globalization;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.IssueFlow;

/// <summary>What the commands about one live issue share.</summary>
internal sealed class IssueOptions
{
    public Argument<string> Issue { get; } = new("ISSUE") { Description = "The issue: GROUP/NAME#7." };

    public Option<string> Workflow { get; } = new("--workflow")
    {
        Description = "Version of the flow: " + string.Join(", ", WorkflowName.All) + ".",
        HelpName = "NAME",
        Required = true,
    };

    public Option<string> Type { get; } = new("--type")
    {
        Description = "Bug, Feature, Administrative or Incident (default: what the labels say).",
        HelpName = "TYPE",
    };

    public Option<string> Facts { get; } = new("--facts")
    {
        Description = "What people know of the issue, a JSON object as in the walks of issue simulate: "
            + "{\"gameplan\": true}.",
        HelpName = "FILE",
    };

    public Option<string> Format { get; } = TextOrJson.Option();

    public static IssueReference Reference(string? text)
    {
        var parts = (text ?? string.Empty).Split('#');
        return parts is [{ Length: > 0 } project, var number] && TryParse(number, out var iid) && iid > 0
            ? new IssueReference(project, iid)
            : throw CommandFailure.Usage($"ISSUE: \"{text}\" is no issue; write it like group/name#7.");
    }

    private static bool TryParse(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    public static IssueType? TypeOf(string? text) => text is null ? null
        : Enum.GetNames<IssueType>().Contains(text, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<IssueType>(text, ignoreCase: true)
            : throw CommandFailure.Usage(
                $"--type: \"{text}\" is not one of {string.Join(", ", Enum.GetNames<IssueType>())}.");
}
