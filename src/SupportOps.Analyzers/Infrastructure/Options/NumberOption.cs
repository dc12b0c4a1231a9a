using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Infrastructure.Options;

/// <summary>A whole number. An invalid value counts as absent; SOP0001 tells of it.</summary>
internal sealed class NumberOption : RuleOption
{
    private readonly int _default;
    private readonly int _least;

    public NumberOption(string key, int defaultValue, int least, string meaning)
        : base(key, meaning)
    {
        _default = defaultValue;
        _least = least;
    }

    public override string DefaultText => _default.ToString(CultureInfo.InvariantCulture);

    public override string? FindProblem(string value) =>
        TryRead(value, out var number) && number >= _least ? null : $"a whole number from {_least} on";

    /// <summary>The value that holds for a file.</summary>
    public int Read(AnalyzerConfigOptions options) =>
        Text(options) is { } text && TryRead(text, out var number) ? number : _default;

    private static bool TryRead(string value, out int number) =>
        int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
