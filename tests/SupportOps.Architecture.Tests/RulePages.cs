using System.Text;
using SupportOps.Auditing;

namespace SupportOps.Architecture.Tests;

/// <summary>
/// Writes the pages of docs/rules from the rules themselves, so that a page cannot say something else.
/// </summary>
internal static class RulePages
{
    private static readonly AuditPolicy[] Policies = [AuditPolicy.ZendeskGlobal, AuditPolicy.ZendeskUsGovernment];

    /// <summary>Every rule once, those of the policies first.</summary>
    public static IReadOnlyList<RuleDescriptor> Rules { get; } =
    [
        .. Policies.SelectMany(policy => policy.Rules).Concat(AuditRules.Integrity)
            .Select(rule => rule.Descriptor)
            .DistinctBy(rule => rule.Code),
    ];

    public static string Page(RuleDescriptor rule)
    {
        var page = new StringBuilder();
        page.Append($"# {rule.Code}\n\n");
        page.Append($"**{rule.Title}.**\n\n");
        page.Append("| | |\n|---|---|\n");
        page.Append($"| severity | {Lower(rule.Severity)} |\n");
        page.Append($"| runs in | {RunsIn(rule)} |\n");
        page.Append($"| looks at | {Names(rule.Needs, "every source")} |\n");
        page.Append($"| on partial data | {OnPartialData(rule)} |\n");
        page.Append($"| source | {rule.Source} |\n\n");
        page.Append($"## Why\n\n{rule.Rationale}\n\n");
        page.Append($"## What to do\n\n{rule.Remediation}\n");
        return page.ToString();
    }

    public static string Index()
    {
        var index = new StringBuilder();
        index.Append("# Rules\n\n");
        index.Append("Audit rules, one page each. The pages are written from the rules; a test compares them.\n\n");
        index.Append("| code | compliant state | severity | runs in |\n|---|---|---|---|\n");
        foreach (var rule in Rules)
        {
            index.Append($"| [{rule.Code}]({rule.Code}.md) | {rule.Title} | {Lower(rule.Severity)} | {RunsIn(rule)} "
                + "|\n");
        }

        index.Append("\nThe checks of the team files themselves (`TY-...`) are on [one page](team-files.md).\n");
        return index.ToString();
    }

    private static string RunsIn(RuleDescriptor rule)
    {
        var policies = Policies.Where(
            policy => policy.Rules.Any(candidate => candidate.Descriptor.Code == rule.Code)).ToList();
        return policies.Count == 0
            ? "every audit"
            : string.Join(", ", policies.Select(policy => policy.Instance.Title));
    }

    private static string OnPartialData(RuleDescriptor rule)
    {
        if (rule.Needs == SourceKinds.None)
        {
            return "speaks about the input itself";
        }

        return rule.AbsenceBasedOn == SourceKinds.None
            ? "does not pass; what it found stands"
            : $"does not pass; what it found is inconclusive while this is not whole: "
                + $"{Names(rule.AbsenceBasedOn, string.Empty)}";
    }

    private static string Names(SourceKinds kinds, string none) => kinds == SourceKinds.None
        ? none
        : string.Join(", ", Enum.GetValues<SourceKinds>().Where(
            kind => kind != SourceKinds.None && kinds.HasFlag(kind)).Select(NameOf));

    private static string NameOf(SourceKinds kind) => kind switch
    {
        SourceKinds.TeamFiles => "team files",
        SourceKinds.Agents => "agents",
        SourceKinds.ApprovedAdministrators => "approved administrators",
        _ => "custom roles",
    };

    private static string Lower(Severity severity) => severity.ToString().ToLowerInvariant();
}
