namespace SupportOps.Analyzers.Tests.Package;

/// <summary>The rules of the SDK that take the place of rules that SupportOps need not have.</summary>
internal static class SdkRules
{
    private const string Warning = "warning";
    private const string Suggestion = "suggestion";
    private const string None = "none";

    public static readonly SdkRule[] All =
    [
        new("CA2016", Warning, Warning, "a token that is at hand is passed on"),
        new("CA2200", Warning, Warning, "throwing anew keeps where it was thrown"),
        new("IDE1006", Suggestion, Warning, "names of types, see below"),
        new("IDE2000", Suggestion, Warning, "no two blank lines after each other"),
        new("IDE0055", null, Warning, "indentation and blanks around operators, as .editorconfig says"),
        new("IDE0011", null, Warning, "braces"),
        new("CA1031", null, Warning, "a catch of everything swallows what nobody expected"),
        new("CA1062", null, Warning, "public members check their arguments"),
        new("CA1054", null, Warning, "addresses are Uri"),
        new("CA1056", null, Warning, "addresses are Uri"),
        new("CA2234", null, Warning, "addresses are Uri"),
        new("CA1502", null, Warning, "paths through a method, CodeMetricsConfig.txt"),
        new("CA1505", null, Warning, "maintainability, CodeMetricsConfig.txt"),
        new("CA1506", null, Warning, "types that a type knows, CodeMetricsConfig.txt"),
        .. Taint(),
    ];

    /// <summary>Below what the SDK's own AnalysisMode sets: a project that asked for more keeps it.</summary>
    public static readonly SdkRule[] Floor =
    [
        new("CA1068", Suggestion, Suggestion, "the token is the last parameter"),
        new("CA1510", Suggestion, Suggestion, "throw helpers"),
        new("CA1511", Suggestion, Suggestion, "throw helpers"),
        new("CA1512", Suggestion, Suggestion, "throw helpers"),
        new("CA1513", Suggestion, Suggestion, "throw helpers"),
        new("CA2007", None, None, "ConfigureAwait is a matter of the project"),
        new("CA2201", Suggestion, Suggestion, "exceptions that say something by their type"),
        new("CA2208", Suggestion, Suggestion, "argument exceptions name their argument"),
    ];

    public static readonly SdkRule[] Usings = [new("IDE0005", Warning, Warning, "no unused usings")];

    /// <summary>Rules of other packages about what SOP6001, SOP6003 and SOP6004 report.</summary>
    public static readonly SdkRule[] Doubles =
    [
        new("MA0051", None, None, "SOP6003"),
        new("MEN002", None, None, "SOP6001"),
        new("MEN003", None, None, "SOP6003"),
        new("RCS0056", None, None, "SOP6001"),
        new("S103", None, None, "SOP6001"),
        new("S134", None, None, "SOP6004"),
        new("S138", None, None, "SOP6003"),
    ];

    private static IEnumerable<SdkRule> Taint() => Enumerable.Range(3001, 12).Select(
        number => new SdkRule($"CA{number}", null, None, "follows values through the whole program: too slow for each build"));
}
