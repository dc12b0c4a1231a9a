using System.Text.RegularExpressions;

namespace SupportOps.Consumer.Tests.Reading;

/// <summary>
/// Lines that say at their end which rules report them: <c>// SOP1001</c>, <c># SOP4003</c>,
/// <c>&lt;!-- SOP5004 --&gt;</c>.
/// </summary>
internal static partial class MarkedLines
{
    /// <summary>The marks of a text, as <see cref="Finding.Mark"/> writes them.</summary>
    public static IEnumerable<string> In(string text, string file) => text.Split('\n')
        .SelectMany((line, index) => Ids(line).Select(id => $"{file}:{index + 1} {id}"));

    /// <summary>The text without its marks.</summary>
    public static string Without(string text) =>
        string.Join('\n', text.Split('\n').Select(line => Marks().Replace(line, string.Empty)));

    /// <summary>The marks of the files of a project.</summary>
    public static IEnumerable<string> Of(string projectFolder) =>
        Directory.EnumerateFiles(projectFolder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".yaml" or ".md")
            .Select(file => (Path: file, Below: Path.GetRelativePath(projectFolder, file).Replace('\\', '/')))
            .Where(file => !file.Below.StartsWith("obj/", StringComparison.Ordinal)
                && !file.Below.StartsWith("bin/", StringComparison.Ordinal))
            .SelectMany(file => In(File.ReadAllText(file.Path), file.Below));

    private static string[] Ids(string line) => Marks().Match(line) is { Success: true } match
        ? match.Groups["ids"].Value.Split(", ")
        : [];

    [GeneratedRegex(
        @"\s*(//|#|<!--) (?<ids>([A-Z]{2,3}\d{4}(, )?)+)( -->)?\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marks();
}
