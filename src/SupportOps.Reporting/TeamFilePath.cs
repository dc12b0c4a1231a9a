using SupportOps.Auditing;

namespace SupportOps.Reporting;

/// <summary>Where a team file lies in the repository that a platform shows findings in.</summary>
/// <remarks>A report names files by their base names; the folder is the caller's.</remarks>
internal sealed class TeamFilePath
{
    private const string WaiverCode = "AUD-WAIVER";

    private readonly string _folder;

    /// <summary>Takes a folder relative to the root of the repository.</summary>
    /// <param name="folder">For example <c>team/</c>; null or empty for the root.</param>
    public TeamFilePath(string? folder)
    {
        var path = (folder ?? string.Empty).Replace('\\', '/').Trim('/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        _folder = path.Length == 0 || path == "." ? string.Empty : path + "/";
    }

    /// <summary>The folder with slashes, one of them at its end; empty for the root.</summary>
    public string Folder => _folder;

    /// <summary>The path of the file that a finding is about, with slashes; null when it is about none.</summary>
    public string? Of(Finding finding) => finding switch
    {
        { Location: null } => null,

        // A list of waivers does not lie among the team files.
        { Code: WaiverCode } => finding.Location.File,
        _ => _folder + finding.Location.File,
    };

    /// <summary>The path as a relative reference, percent-encoded; null when the finding is about no file.</summary>
    public string? UriOf(Finding finding) =>
        Of(finding) is { } path ? string.Join('/', path.Split('/').Select(Encode)) : null;

    // A lone half of a character cannot be encoded.
    private static string Encode(string segment) => Uri.EscapeDataString(XmlText.Replace(segment));
}
