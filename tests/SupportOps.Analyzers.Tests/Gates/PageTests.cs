using SupportOps.Analyzers.Infrastructure.Options;
using SupportOps.Tests.Shared;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>Each rule has its page, and the page says what the rule is.</summary>
public sealed class PageTests
{
    private const string Options = "Options";

    private static readonly string[] Parts = ["Why", "Bad", "Good", Options, "What it cannot see", "Elsewhere"];

    public static TheoryData<string> Ids => ShippedRules.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasItsForm(string id)
    {
        var page = PageOfRule.Read(id);
        var expected = page.Table.GetValueOrDefault("options") == "none" ? Parts.Where(part => part != Options) : Parts;

        Assert.Equal(expected, page.Sections.Select(section => section.Name));
        Assert.DoesNotContain(page.Sections, section => string.IsNullOrWhiteSpace(section.Text));
        Assert.NotEmpty(Example.Parse(id, page.Section("Bad")).Files);
        Assert.NotEmpty(Example.Parse(id, page.Section("Good")).Files);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_SaysWhatTheRuleIs(string id)
    {
        var rule = ShippedRules.Find(id);
        var page = PageOfRule.Read(id);

        Assert.Equal($"{id}: {rule.Descriptor.Title}", page.Title);
        Assert.Equal(["category", "severity", "code fix", "options"], page.Table.Keys);
        Assert.Equal(rule.Descriptor.Category, page.Table["category"]);
        Assert.Equal(rule.Severity, page.Table["severity"]);
        Assert.Equal(rule.HasFix ? "yes" : "no", page.Table["code fix"]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_NamesTheOptionsThatTheRuleReads(string id)
    {
        var listed = OptionsIn(PageOfRule.Read(id)).ToList();
        var read = FieldsReadBy.Type(ShippedRules.Find(id).AnalyzerType, typeof(RuleOptions))
            .Select(field => field.GetValue(null))
            .OfType<RuleOption>()
            .Select(option => option.Key);

        Assert.Empty(read.Except(listed, StringComparer.Ordinal));
        Assert.Empty(listed.Where(key => key.StartsWith(RuleOption.Prefix, StringComparison.Ordinal))
            .Except(RuleOptions.All.Select(option => option.Key), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_TabulatesItsOptionsWithTheirDefaults(string id)
    {
        var page = PageOfRule.Read(id);
        var keys = OptionsIn(page).ToList();
        var section = keys.Count == 0 ? string.Empty : page.Section(Options);

        Assert.All(RuleOptions.All.Where(option => keys.Contains(option.Key, StringComparer.Ordinal)), option =>
            Assert.Contains(
                $"\n| `{option.Key}` | {(option.DefaultText.Length == 0 ? "none" : $"`{option.DefaultText}`")} | ",
                section,
                StringComparison.Ordinal));
    }

    [Fact]
    public void Options_AreOnThePageOfARule() => Assert.Empty(RuleOptions.All.Select(option => option.Key).Except(
        ShippedRules.All.SelectMany(rule => OptionsIn(PageOfRule.Read(rule.Id))), StringComparer.Ordinal));

    [Fact]
    public void Pages_AreThoseOfTheRules() => Assert.Equal(
        ShippedRules.All.Select(rule => rule.Id),
        Directory.GetFiles(RepositoryRoot.PathOf("docs", "rules"), "SOP*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal));

    private static IEnumerable<string> OptionsIn(PageOfRule page) => page.Table["options"] == "none"
        ? []
        : page.Table["options"].Split(',', StringSplitOptions.TrimEntries).Select(key => key.Trim('`'));
}
