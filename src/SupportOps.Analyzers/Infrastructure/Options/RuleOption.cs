using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Infrastructure.Options;

/// <summary>A setting of <c>.editorconfig</c> or a global config, written <c>supportops.key = value</c>.</summary>
internal abstract class RuleOption
{
    /// <summary>What every key begins with.</summary>
    public const string Prefix = "supportops.";

    protected RuleOption(string key, string meaning)
    {
        Key = Prefix + key;
        Meaning = meaning;
    }

    /// <summary>The whole key, for example <c>supportops.max_nesting</c>.</summary>
    public string Key { get; }

    /// <summary>What it sets, in a few words.</summary>
    public string Meaning { get; }

    /// <summary>The default as a user would write it; empty for none.</summary>
    public abstract string DefaultText { get; }

    /// <summary>What a wrong value should be, for example <c>a number from 1 on</c>; null when it is right.</summary>
    public abstract string? FindProblem(string value);

    /// <summary>What of a wrong value is wrong: all of it, or the parts of a list.</summary>
    public virtual string FindWrong(string value) => value;

    protected string? Text(AnalyzerConfigOptions options) =>
        options.TryGetValue(Key, out var value) && FindProblem(value) is null ? value : null;
}
