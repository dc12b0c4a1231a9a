namespace SupportOps.Reporting;

/// <summary>Where a team file lies in the repository that a platform shows findings in.</summary>
/// <remarks>A report names files by their base names; the folder is the caller's.</remarks>
internal sealed class TeamFilePath
{
    private readonly string _folder;

    /// <summary>Takes a folder relative to the root of the repository.</summary>
    /// <param name="folder">For example <c>team/</c>; null or empty for the root.</param>
    public TeamFilePath(string? folder)
    {
        var path = (folder ?? string.Empty).Replace('\\', '/').Trim('/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        _folder = path.Length == 0 || path == "." ? string.Empty : path + "/";
    }

    /// <summary>The path, with slashes.</summary>
    public string Of(string file) => _folder + file;

    /// <summary>The path as a relative reference, percent-encoded.</summary>
    public string UriOf(string file) => string.Join('/', Of(file).Split('/').Select(Encode));

    // A lone half of a character cannot be encoded.
    private static string Encode(string segment) => Uri.EscapeDataString(XmlText.Replace(segment));
}
