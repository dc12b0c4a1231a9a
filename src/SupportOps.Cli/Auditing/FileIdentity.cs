namespace SupportOps.Cli.Auditing;

/// <summary>Tells whether two paths lead to one file, there or not.</summary>
internal static class FileIdentity
{
    // More links in one path are a circle, or meant to confuse.
    private const int MostLinks = 40;

    /// <summary>How names of files are compared where they do not differ by case alone.</summary>
    public static StringComparer Comparer { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
        ? StringComparer.OrdinalIgnoreCase
        : StringComparer.Ordinal;

    /// <summary>The path of the file itself, every link on the way followed.</summary>
    public static string Of(string path)
    {
        var left = MostLinks;
        return Follow(Path.GetFullPath(path), ref left);
    }

    private static string Follow(string path, ref int left)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        var parent = Follow(folder, ref left);
        var place = Path.Combine(parent, Path.GetFileName(path));
        if (left == 0 || FindTarget(place) is not { } target)
        {
            return place;
        }

        left--;
        return Follow(Path.GetFullPath(target, parent), ref left);
    }

    private static string? FindTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
