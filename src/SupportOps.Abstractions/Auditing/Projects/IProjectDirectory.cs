namespace SupportOps.Auditing.Projects;

/// <summary>Reads GitLab projects with their settings.</summary>
public interface IProjectDirectory
{
    /// <summary>Lists the projects of a group and of the groups below it; each comes once.</summary>
    /// <param name="group">Path of the group.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="SupportOpsApiException">
    /// The listing did not come to its end, or the settings of a project could not be read.
    /// </exception>
    IAsyncEnumerable<ProjectSettings> ListProjectsAsync(string group, CancellationToken cancellationToken = default);

    /// <summary>Reads one project.</summary>
    /// <param name="project">Path of the project.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SupportOpsApiException">The project or its settings could not be read.</exception>
    Task<ProjectSettings> ReadProjectAsync(string project, CancellationToken cancellationToken = default);

    /// <summary>Finds a user.</summary>
    /// <param name="username">User name without the at sign.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SupportOpsApiException">The request failed.</exception>
    Task<NamedUser> FindUserAsync(string username, CancellationToken cancellationToken = default);
}
