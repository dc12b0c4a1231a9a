using System.Globalization;
using System.Text;
using SupportOps.Runbooks;

namespace SupportOps.Abstractions.Tests.Runbooks;

/// <summary>Writes <c>docs/rules/runbooks.md</c> from the rules.</summary>
internal static class RunbooksPage
{
    private const string Introduction = """
        # Rules of runbooks

        What `supportops runbook check` reports. A runbook is valid when it has no finding; warnings never change that,
        nor the exit code. Each has a code, the part it is about, and a line from 1. Parts have the names below whatever
        spelling the document uses; items and rows count from 0.

        This page is generated from `RunbookRules`; a test keeps the two equal.

        | code | kind | part | a runbook is right when | what to do |
        |---|---|---|---|---|
        """;

    public static string Write()
    {
        var page = new StringBuilder(Introduction).Append('\n');
        foreach (var rule in RunbookRules.All)
        {
            var kind = rule.IsWarning ? "warning" : "finding";
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{rule.Code}` | {kind} | {rule.Where} | {rule.Title} | {rule.Remedy} |\n");
        }

        return page.ToString();
    }
}
