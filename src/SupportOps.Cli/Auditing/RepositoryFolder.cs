namespace SupportOps.Cli.Auditing;

/// <summary>Where a folder lies in its repository, as platforms that show findings need it.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder relative to the root of the repository; null when it lies outside or is not known.</summary>
    /// <param name="folder">The folder, relative to the working folder or not.</param>
    /// <param name="workingFolder">The folder the tool runs in; the root when no repository is around it.</param>
    public static string? Of(string? folder, string workingFolder)
    {
        if (folder is null)
        {
            return null;
        }

        var path = Path.GetRelativePath(RootOf(workingFolder), Path.GetFullPath(folder, workingFolder));
        return Path.IsPathRooted(path) || path.StartsWith("..", StringComparison.Ordinal) ? null : path;
    }

    // In a worktree .git is a file.
    private static string RootOf(string workingFolder)
    {
        for (var folder = new DirectoryInfo(workingFolder); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, ".git")))
            {
                return folder.FullName;
            }
        }

        return workingFolder;
    }
}
