using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Infrastructure.Options;

namespace SupportOps.Analyzers.Health;

/// <summary>Collects what is wrong with settings, once for each key.</summary>
internal sealed class OptionProblems
{
    private const string ModeProperty = "SupportOpsAnalysisMode";
    private const string ModeKey = "build_property." + ModeProperty;
    private const int MostEdits = 4;

    private static readonly string[] Modes = ["none", "recommended", "strict", "all"];

    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Problem, string Remedy)> _found = [];

    /// <summary>Sorted, so that the order of files does not matter.</summary>
    public IEnumerable<(string Problem, string Remedy)> Found =>
        _found.OrderBy(found => found.Problem, StringComparer.Ordinal);

    /// <summary>Looks at the property that chooses the rules of a project.</summary>
    public void ReadProject(AnalyzerConfigOptions options)
    {
        if (options.TryGetValue(ModeKey, out var mode)
            && mode.Trim() is { Length: > 0 } given
            && !Modes.Contains(given, StringComparer.OrdinalIgnoreCase))
        {
            _found.Add((
                $"'{given}' is no mode of {ModeProperty}", "write " + string.Join(", ", Modes)));
        }
    }

    /// <summary>Looks at every key of ours.</summary>
    public void Read(AnalyzerConfigOptions options)
    {
        foreach (var key in KeysOf(options))
        {
            if (key.StartsWith(RuleOption.Prefix, StringComparison.OrdinalIgnoreCase)
                && !_seen.Contains(key)
                && options.TryGetValue(key, out var value)
                && Find(key, value) is { } problem)
            {
                _seen.Add(key);
                _found.Add(problem);
            }
        }
    }

    // A host of the compiler may hold settings that it cannot list.
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return [];
        }
    }

    private static (string Problem, string Remedy)? Find(string key, string value)
    {
        var option = RuleOptions.All.FirstOrDefault(
            candidate => string.Equals(candidate.Key, key, StringComparison.OrdinalIgnoreCase));
        if (option is null)
        {
            return ($"No rule reads the setting '{key}'", Suggest(key));
        }

        return option.FindProblem(value) is { } expected
            ? ($"'{option.FindWrong(value)}' is no value of the setting '{key}'", "write " + expected)
            : null;
    }

    private static string Suggest(string key)
    {
        var (nearest, edits) = RuleOptions.All
            .Select(option => (option.Key, Edits: EditDistance.Between(key.ToLowerInvariant(), option.Key)))
            .OrderBy(candidate => candidate.Edits)
            .ThenBy(candidate => candidate.Key, StringComparer.Ordinal)
            .First();
        return edits <= Math.Min(MostEdits, (key.Length - RuleOption.Prefix.Length) / 2)
            ? $"did you mean '{nearest}'"
            : "remove it";
    }
}
