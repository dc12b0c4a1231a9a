using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;

namespace SupportOps.Analyzers.Tests.Package;

/// <summary>Writes the global configs of the package from the rules, so that a new rule is in all of them.</summary>
internal static class Presets
{
    private static readonly string[] WarningsOfStrict = ["SOP6001", "SOP6003", "SOP6004"];

    /// <summary>Every rule once, in the order of the ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Rules { get; } =
    [
        .. typeof(RuleCategory).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!)
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["none"] = Config(-10, "Mode none: nothing is reported.", Own(_ => "none")),
        ["recommended"] = Config(
            -10,
            "Mode recommended: the rules of SupportOps as they are, and what the SDK has of the same kind.",
            Sdk(SdkRules.All, rule => rule.Recommended),
            Style("suggestion")),
        ["strict"] = Config(
            -10,
            "Mode strict: judgements about SupportOps are warnings, and the coding standards are on.",
            Own(Strict),
            Sdk(SdkRules.All, rule => rule.Strict),
            Style("warning")),
        ["all"] = Config(
            -10,
            "Mode all: every rule is on, as a warning at least.",
            Own(All),
            Sdk(SdkRules.All, rule => rule.Strict),
            Style("warning")),
        ["floor"] = Config(
            -110,
            "Below the SDK's own files, so that an AnalysisMode of the project that asks for more has it.",
            Sdk(SdkRules.Floor, rule => rule.Recommended)),
        ["nodup"] = Config(
            -20,
            "Rules of other packages about what SupportOps reports: off, so that nothing is reported twice.",
            Sdk(SdkRules.Doubles, rule => rule.Recommended)),
        ["usings"] = Config(
            -10,
            "Modes strict and all in a project with a documentation file.",
            Sdk(SdkRules.Usings, rule => rule.Strict)),
        ["indent"] = Config(
            -10,
            "SupportOpsHandbookIndent: two blanks, as the support handbook asks for.",
            "indent_style = space\nindent_size = 2\n"),
    };

    private static string Config(int level, string purpose, params string[] parts) =>
        $"# {purpose}\n# Written from the rules; any file of the project wins over it.\n"
        + $"is_global = true\nglobal_level = {level}\n"
        + string.Concat(parts.Where(part => part.Length > 0).Select(part => "\n" + part));

    private static string Own(Func<DiagnosticDescriptor, string?> severity) => string.Concat(Rules
        .Where(rule => severity(rule) is not null)
        .Select(rule => $"# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = {severity(rule)}\n"));

    private static string Sdk(IEnumerable<SdkRule> rules, Func<SdkRule, string?> severity) => string.Concat(rules
        .Where(rule => severity(rule) is not null)
        .Select(rule => $"# {rule.Why}\ndotnet_diagnostic.{rule.Id}.severity = {severity(rule)}\n"));

    private static string? Strict(DiagnosticDescriptor rule) => rule switch
    {
        _ when WarningsOfStrict.Contains(rule.Id, StringComparer.Ordinal) => "warning",
        { Category: RuleCategory.Health } => null,
        { Category: RuleCategory.Readability } => rule.IsEnabledByDefault ? null : "suggestion",
        { IsEnabledByDefault: false } => null,
        _ => rule.DefaultSeverity == DiagnosticSeverity.Info ? "warning" : null,
    };

    private static string? All(DiagnosticDescriptor rule) =>
        rule.IsEnabledByDefault && rule.DefaultSeverity >= DiagnosticSeverity.Warning
            ? null
            : rule.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning";

    private static string Style(string severity) =>
        $"""
        dotnet_style_allow_multiple_blank_lines_experimental = false
        dotnet_naming_rule.supportops_types.symbols = supportops_types
        dotnet_naming_rule.supportops_types.style = supportops_pascal
        dotnet_naming_rule.supportops_types.severity = {severity}
        dotnet_naming_symbols.supportops_types.applicable_kinds = class, struct, enum, delegate
        dotnet_naming_style.supportops_pascal.capitalization = pascal_case

        """.ReplaceLineEndings("\n");
}
