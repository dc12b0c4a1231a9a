using System.CommandLine;
using SupportOps.Auditing;
using SupportOps.Cli.Emulation;
using SupportOps.Reporting;

namespace SupportOps.Cli.Completion;

/// <summary>The values that a shell can offer because there are no others.</summary>
/// <remarks>An option that is not here takes free text or a file, for which the shell itself has the names.</remarks>
internal static class CompletionValues
{
    private static readonly Dictionary<string, string[]> Everywhere = new(StringComparer.Ordinal)
    {
        ["--instance"] = [.. ZendeskInstance.Known.Select(static instance => instance.Name)],
        ["--fail-on"] = ["info", "low", "medium", "high", "critical", "never"],
        ["--publish"] = ["gitlab"],
        ["--scope"] = ["organization", "user"],
    };

    private static readonly string[] ReportFormats = [.. ReportRenderers.All.Select(renderer => renderer.Format)];

    /// <summary>Adds the values to the options of a command and of all below it.</summary>
    public static void AddTo(Command command)
    {
        foreach (var option in command.Options)
        {
            option.CompletionSources.Add(ValuesOf(command, option.Name));
        }

        foreach (var argument in command.Arguments)
        {
            argument.CompletionSources.Add(argument.Name is "vendor" ? [.. EmulatedVendors.Names] : []);
        }

        foreach (var below in command.Subcommands)
        {
            AddTo(below);
        }
    }

    private static string[] ValuesOf(Command command, string option) => option switch
    {
        "--format" when IsAudit(command) => ReportFormats,
        "--report" when IsAudit(command) => [.. ReportFormats.Select(static format => format + "=")],
        "--report" => ReportFormats,
        "--format" when command.Name is "diagram" => ["mermaid", "dot", "table"],
        "--format" => ["text", "json"],
        "--policy" when command.Name is "zendesk" or "doctor" or "gitlab-ci" or "pack" => [.. AuditPolicy.Names],
        _ => Everywhere.GetValueOrDefault(option, []),
    };

    private static bool IsAudit(Command command) => command.Parents.Any(static parent => parent.Name is "audit");
}
