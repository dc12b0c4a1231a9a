namespace SupportOps.TeamFiles.Sets;

/// <summary>Which files of a folder are team files.</summary>
internal static class TeamFolderListing
{
    /// <summary>Paths in ordinal order of the base names.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public static IReadOnlyList<string> List(string folder)
    {
        if (File.Exists(folder))
        {
            throw new DirectoryNotFoundException(
                $"The team folder '{folder}' is a file. Name the folder that holds the *.yaml files of the team.");
        }

        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException(
                $"The team folder '{folder}' does not exist. Name the folder that holds the *.yaml files of the team.");
        }

        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder).Where(IsTeamFile).OrderBy(Path.GetFileName, StringComparer.Ordinal),
            ];
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException(
                $"The team folder '{folder}' cannot be listed: {exception.Message} Give this account read access.",
                exception);
        }
    }

    private static bool IsTeamFile(string path)
    {
        var name = Path.GetFileName(path.AsSpan());
        return !name.StartsWith('.')
            && (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
                || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));
    }
}
