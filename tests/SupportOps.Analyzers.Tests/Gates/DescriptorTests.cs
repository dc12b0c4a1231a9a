using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SupportOps.Tests.Shared;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>What all rules have in common.</summary>
public sealed class DescriptorTests
{
    // The folder, the range of numbers and the category of a block are one thing.
    private static readonly Dictionary<int, string> Blocks = new()
    {
        [0] = "Health",
        [10] = "Zendesk",
        [20] = "Integration",
        [30] = "IssueFlow",
        [40] = "TeamFiles",
        [50] = "Runbooks",
        [60] = "Readability",
    };

    public static TheoryData<string> Ids => ShippedRules.Ids;

    [Fact]
    public void Ids_BelongToOneRule() => Assert.DoesNotContain(
        ShippedRules.All.GroupBy(rule => rule.Id, StringComparer.Ordinal), group => group.Count() > 1);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_StandsInItsBlock(string id)
    {
        var rule = ShippedRules.Find(id);
        var block = Blocks[ShippedRules.BlockOf(id)];

        Assert.Equal("SupportOps." + block, rule.Descriptor.Category);
        Assert.Equal("SupportOps.Analyzers." + block, rule.AnalyzerType.Namespace);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_LinksToItsPage(string id)
    {
        var pages = XDocument.Load(RepositoryRoot.PathOf("Directory.Build.props"))
            .Descendants("SupportOpsRulePages").Single().Value;

        Assert.Equal($"{pages}{id}.md", ShippedRules.Find(id).Descriptor.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_SpeaksInOneSentence(string id)
    {
        var rule = ShippedRules.Find(id).Descriptor;
        var message = rule.MessageFormat.ToString(CultureInfo.InvariantCulture);

        Assert.False(message.EndsWith('.'), message);
        Assert.False(rule.Title.ToString(CultureInfo.InvariantCulture).EndsWith('.'), "title");
        Assert.NotEmpty(rule.Description.ToString(CultureInfo.InvariantCulture));
        Assert.NotEqual(DiagnosticSeverity.Hidden, rule.DefaultSeverity);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsInternalAndSealed(string id)
    {
        var rule = ShippedRules.Find(id);

        Assert.All([rule.AnalyzerType, rule.FixType ?? rule.AnalyzerType], type =>
            Assert.True(type is { IsSealed: true, IsPublic: false }, type.Name));
        Assert.EndsWith("Analyzer", rule.AnalyzerType.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Fixes_StandBesideTheirRule()
    {
        var wrong = ShippedRules.FixTypes.Where(fix => !ShippedRules.All.Any(rule => rule.FixType == fix
            && Matches(rule.AnalyzerType, fix)));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Fixes_AreExported()
    {
        Assert.All(ShippedRules.FixTypes, fix =>
        {
            Assert.Equal([LanguageNames.CSharp], fix.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages);
            Assert.Contains(fix.GetCustomAttributes(), attribute => attribute.GetType().Name == "SharedAttribute");
        });
    }

    private static bool Matches(Type analyzer, Type fix) =>
        fix.Name == analyzer.Name[..^"Analyzer".Length] + "Fix"
        && fix.Namespace == analyzer.Namespace?.Replace("Analyzers", "Analyzers.CodeFixes", StringComparison.Ordinal);
}
