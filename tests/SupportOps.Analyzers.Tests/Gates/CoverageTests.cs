using System.Reflection;
using SupportOps.Analyzers.Infrastructure.Options;
using SupportOps.Tests.Shared;
using Xunit.Sdk;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>Each class that finds has a class of tests in the same place, with enough of them.</summary>
public sealed class CoverageTests
{
    private const int Least = 6;
    private const int LeastWithFix = 8;

    public static TheoryData<string> Names => [.. ShippedRules.AnalyzerTypes.Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Analyzer_HasItsTests(string name)
    {
        var tests = typeof(CoverageTests).Assembly.GetType(
            name.Replace("SupportOps.Analyzers", "SupportOps.Analyzers.Tests", StringComparison.Ordinal) + "Tests");
        var hasFix = ShippedRules.All.Any(rule => rule.AnalyzerType.FullName == name && rule.HasFix);

        Assert.True(tests is not null, $"{name} has no tests.");
        Assert.InRange(tests.GetMethods().Sum(CasesOf), hasFix ? LeastWithFix : Least, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Options_OfAnAnalyzer_HaveTests(string name)
    {
        var type = ShippedRules.AnalyzerTypes.Single(type => type.FullName == name);
        var path = RepositoryRoot.PathOf(
            "tests", "SupportOps.Analyzers.Tests", type.Namespace!.Split('.')[^1], type.Name + "Tests.cs");
        var tests = File.Exists(path) ? File.ReadAllText(path) : string.Empty;

        Assert.All(FieldsReadBy.Type(type, typeof(RuleOptions)), option => Assert.True(
            tests.Contains(nameof(RuleOptions) + "." + option.Name, StringComparison.Ordinal)
            || tests.Contains(KeyOf(option)[RuleOption.Prefix.Length..], StringComparison.Ordinal),
            $"{KeyOf(option)} has no test in {type.Name}Tests."));
    }

    private static string KeyOf(FieldInfo option) =>
        option.GetValue(null) is RuleOption { Key: var key } ? key : RuleOption.Prefix + option.Name;

    private static int CasesOf(MethodInfo method)
    {
        if (method.GetCustomAttribute<FactAttribute>() is null)
        {
            return 0;
        }

        var rows = method.GetCustomAttributes<DataAttribute>().ToList();
        return rows.Count == 0 ? 1 : rows.Sum(row => row.GetData(method).Count());
    }
}
