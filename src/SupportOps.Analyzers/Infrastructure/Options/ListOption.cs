using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Infrastructure.Options;

/// <summary>Texts with commas between them; nothing but blanks between two commas is an error.</summary>
internal sealed class ListOption : RuleOption
{
    private readonly Func<string, string?>? _findProblem;

    public ListOption(string key, string meaning, Func<string, string?>? findProblem = null)
        : base(key, meaning) => _findProblem = findProblem;

    public override string DefaultText => string.Empty;

    public override string? FindProblem(string value)
    {
        foreach (var part in value.Split(','))
        {
            if (part.Trim().Length == 0)
            {
                return "texts with commas between them";
            }

            if (_findProblem?.Invoke(part.Trim()) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    /// <summary>The values that hold for a file, in the order of the text.</summary>
    public ImmutableArray<string> Read(AnalyzerConfigOptions options) => Text(options) is { } text
        ? [.. text.Split(',').Select(part => part.Trim())]
        : [];
}
