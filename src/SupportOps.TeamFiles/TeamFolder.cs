using SupportOps.Team;
using SupportOps.TeamFiles.Sets;

namespace SupportOps.TeamFiles;

/// <summary>A folder of Support Team YAML files, one per person, read as one set.</summary>
/// <remarks>
/// Read are <c>*.yaml</c> and <c>*.yml</c> whatever their case, in ordinal order of the names. Left alone are
/// folders inside and files whose name begins with a dot, as a shell would. Source: Support Team YAML files page.
/// </remarks>
public sealed class TeamFolder : IRosterSource
{
    private readonly string _path;
    private readonly TeamFileOptions _options;

    /// <summary>Names the folder; nothing is read yet.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="options">What differs between companies; the defaults when null.</param>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public TeamFolder(string path, TeamFileOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = path;
        _options = options ?? new();
    }

    /// <summary>
    /// Reads and checks every file. A file that cannot be opened or parsed has a finding and makes the roster
    /// incomplete; it never stops the reading of the others.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public TeamFolderReading Read() => Read(CancellationToken.None);

    /// <inheritdoc/>
    public Task<Roster> ReadAsync(CancellationToken cancellationToken = default) =>
        Task.Run(() => Read(cancellationToken).Roster, cancellationToken);

    private TeamFolderReading Read(CancellationToken cancellationToken)
    {
        var files = new List<ParsedTeamFile>();
        foreach (var path in TeamFolderListing.List(_path))
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.Add(StoredTeamFile.Read(path, _options));
        }

        ReportsToCheck.Run(files);
        DuplicateIdCheck.Run(files);
        return new()
        {
            Files = [.. files.Select(file => file.ToReading())],
            Roster = RosterBuilder.Build(files),
        };
    }
}
