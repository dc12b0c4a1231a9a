using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Infrastructure.Options;

namespace SupportOps.Analyzers.Readability;

/// <summary>How long the lines of a file may be.</summary>
internal static class LineLimits
{
    /// <summary>As long as they like.</summary>
    public const int None = int.MaxValue;

    private const string EditorKey = "max_line_length";

    /// <summary>The maximum; <c>max_line_length = off</c> is heard as well.</summary>
    public static int MaximumOf(AnalyzerConfigOptions options) =>
        RuleOptions.MaxLineLength.Find(options) is null
            && options.TryGetValue(EditorKey, out var text)
            && string.Equals(text, "off", StringComparison.OrdinalIgnoreCase)
                ? None
                : RuleOptions.MaxLineLength.Read(options, EditorKey);
}
