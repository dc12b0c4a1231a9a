using Microsoft.CodeAnalysis;
using SupportOps.Tests.Shared;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>The lists of releases name the rules as they are.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public void Rules_AreListedInOrder()
    {
        var listed = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => File.ReadLines(RepositoryRoot.PathOf("src", "SupportOps.Analyzers", file)))
            .Where(line => line.StartsWith("SOP", StringComparison.Ordinal));

        Assert.Equal(ShippedRules.All.Select(Line), listed);
    }

    private static string Line(ShippedRule rule) =>
        $"{rule.Id} | {rule.Descriptor.Category} | {SeverityOf(rule.Descriptor)} | {rule.AnalyzerType.Name}";

    private static string SeverityOf(DiagnosticDescriptor rule) =>
        rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled";
}
