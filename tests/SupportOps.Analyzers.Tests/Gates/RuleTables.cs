namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>The tables of rules in pages, written from the rules.</summary>
internal static class RuleTables
{
    private static readonly Dictionary<int, string> Blocks = new()
    {
        [0] = "The package itself",
        [10] = "Zendesk roles and audits",
        [20] = "Calendly, webhooks, HTTP, secrets",
        [30] = "Issue flow, labels, response times",
        [40] = "Support Team files (YAML)",
        [50] = "Runbooks (Markdown)",
        [60] = "Coding standards",
    };

    /// <summary>One row for each rule.</summary>
    public static string All() =>
        $"""
        ## Analyzer rules

        What SupportOps.Analyzers reports in a build, one page each.

        | id | title | severity | fix | options |
        |---|---|---|---|---|
        {string.Join('\n', ShippedRules.All.Select(Row))}
        """;

    /// <summary>One row for each block of rules.</summary>
    public static string Summary() =>
        $"""
        | rules | about | how many | with a code fix |
        |---|---|---|---|
        {string.Join('\n', ShippedRules.All.GroupBy(rule => ShippedRules.BlockOf(rule.Id)).Select(Row))}

        [All of them](docs/rules/README.md#analyzer-rules), one page each.
        """;

    private static string Row(ShippedRule rule) =>
        $"| [{rule.Id}]({rule.Id}.md) | {rule.Descriptor.Title} | {rule.Severity} | {(rule.HasFix ? "yes" : "no")} "
        + $"| {PageOfRule.Read(rule.Id).Table["options"]} |";

    private static string Row(IGrouping<int, ShippedRule> block) =>
        $"| SOP{block.Key:00}xx | {Blocks[block.Key]} | {block.Count()} | {block.Count(rule => rule.HasFix)} |";
}
