using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Infrastructure.Options;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class SwitchOption : RuleOption
{
    private readonly bool _default;

    public SwitchOption(string key, bool defaultValue, string meaning)
        : base(key, meaning) => _default = defaultValue;

    public override string DefaultText => _default ? "true" : "false";

    public override string? FindProblem(string value) => bool.TryParse(value, out _) ? null : "true or false";

    /// <summary>The value that holds for a file.</summary>
    public bool Read(AnalyzerConfigOptions options) =>
        Text(options) is { } text ? bool.Parse(text) : _default;
}
