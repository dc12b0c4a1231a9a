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
        TryRead(value, out var number) && number >= _least ? null : $"a whole number from {_least} to {int.MaxValue}";

    /// <summary>The value that holds for a file.</summary>
    public int Read(AnalyzerConfigOptions options) => Find(options) ?? _default;

    /// <summary>The value that holds for a file; null when the file is told none.</summary>
    public int? Find(AnalyzerConfigOptions options) =>
        Text(options) is { } text && TryRead(text, out var number) ? number : null;

    /// <summary>The same, from what editors read as well; the key of SupportOps goes first.</summary>
    /// <param name="options">The settings of the file.</param>
    /// <param name="editorKey">For example <c>max_line_length</c>.</param>
    public int Read(AnalyzerConfigOptions options, string editorKey)
    {
        if (Find(options) is { } own)
        {
            return own;
        }

        return options.TryGetValue(editorKey, out var text) && TryRead(text, out var number) && number >= _least
            ? number
            : _default;
    }

    private static bool TryRead(string value, out int number) =>
        int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
