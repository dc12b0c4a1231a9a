using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Infrastructure.Options;

/// <summary>
/// Texts with commas between them; nothing but blanks between two commas is an error, none at all is not.
/// </summary>
internal sealed class ListOption : RuleOption
{
    private readonly Func<string, string?>? _findProblem;

    public ListOption(string key, string meaning, Func<string, string?>? findProblem = null)
        : base(key, meaning) => _findProblem = findProblem;

    public override string DefaultText => string.Empty;

    public override string? FindProblem(string value)
    {
        if (value.Trim().Length == 0)
        {
            return null;
        }

        foreach (var part in value.Split(','))
        {
            if (FindProblemOfPart(part.Trim()) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    public override string FindWrong(string value)
    {
        var wrong = value.Split(',').Select(part => part.Trim())
            .Where(part => part.Length > 0 && FindProblemOfPart(part) is not null);
        return string.Join(", ", wrong) is { Length: > 0 } parts ? parts : value;
    }

    /// <summary>The values that hold for a file, in the order of the text, without those that are wrong.</summary>
    public ImmutableArray<string> Read(AnalyzerConfigOptions options) => options.TryGetValue(Key, out var text)
        ? [.. text.Split(',').Select(part => part.Trim()).Where(part => FindProblemOfPart(part) is null)]
        : [];

    private string? FindProblemOfPart(string part) =>
        part.Length == 0 ? "texts with commas between them" : _findProblem?.Invoke(part);
}
