using System.Globalization;
using SupportOps.Auditing.Groups;

namespace SupportOps.Auditing.Projects;

/// <summary>
/// Who may do something with a protected branch: everybody from a role upwards, or one user, group or deploy key.
/// </summary>
/// <param name="Role">The lowest role that may; where the entry names somebody, it says nothing more.</param>
/// <param name="UserId">Number of the one user; null when the entry names none.</param>
/// <param name="GroupId">Number of the one group; null when the entry names none.</param>
/// <param name="DeployKeyId">Number of the one deploy key; null when the entry names none.</param>
public sealed record BranchEntry(
    GroupRole? Role, long? UserId = null, long? GroupId = null, long? DeployKeyId = null)
{
    /// <summary>Whether it names one user, group or deploy key.</summary>
    internal bool IsNamed => UserId is not null || GroupId is not null || DeployKeyId is not null;

    /// <summary>Whether it lets nobody in.</summary>
    internal bool IsNobody => !IsNamed && Role == GroupRole.None;

    /// <summary>The entry as messages name it.</summary>
    internal string Text => this switch
    {
        { UserId: { } user } => string.Create(CultureInfo.InvariantCulture, $"user {user}"),
        { GroupId: { } group } => string.Create(CultureInfo.InvariantCulture, $"group {group}"),
        { DeployKeyId: { } key } => string.Create(CultureInfo.InvariantCulture, $"deploy key {key}"),
        { Role: { } role } => $"{role} and above",
        _ => "an entry that says nothing",
    };
}
