using SupportOps.Auditing.Groups;

namespace SupportOps.Cli.Auditing;

/// <summary>The policy of <c>audit gitlab-members</c>: who should be in which group.</summary>
internal static class GroupPolicyFile
{
    private const string Example =
        "{\"groups\": {\"support/all-readiness\": {\"ada\": \"maintainer\", \"bob\": null}}}";

    /// <summary>Reads the file, or of it the named groups only.</summary>
    /// <param name="path">The file.</param>
    /// <param name="only">Paths of groups; empty for all of the file.</param>
    public static GroupPolicy Read(string path, IReadOnlyList<string> only)
    {
        var document = PolicyFile.Read(path, PolicyJsonContext.Default.GroupPolicyDocument, Example);
        try
        {
            return new GroupPolicy
            {
                Name = $"checklist-2025, {Path.GetFileName(path)}",
                AllowedEverywhere = PolicyFile.List(
                    path, "allowedEverywhere", document.AllowedEverywhere, IsUsername, "user name"),
                Groups = Chosen(AllOf(path, document), only, path),
            };
        }
        catch (ArgumentException exception)
        {
            throw CommandFailure.Usage("--policy: " + path, exception);
        }
    }

    private static List<ExpectedGroup> AllOf(string path, GroupPolicyDocument document) =>
        document.Groups is { } groups ? [.. groups.Select(group => ToGroup(path, group.Key, group.Value))] : [];

    private static List<ExpectedGroup> Chosen(List<ExpectedGroup> groups, IReadOnlyList<string> only, string path)
    {
        var lost = only.FirstOrDefault(name => !groups.Any(group => IsNamed(group, name)));
        if (lost is not null)
        {
            throw CommandFailure.Usage($"--group: {path} has no group {lost}.");
        }

        var chosen = groups.Where(group => only.Count == 0 || only.Any(name => IsNamed(group, name))).ToList();
        return chosen.Count > 0
            ? chosen
            : throw CommandFailure.Usage($"--policy: {path} names no group. Write {Example}.");
    }

    private static bool IsNamed(ExpectedGroup group, string name) =>
        string.Equals(group.Path, name.Trim('/'), StringComparison.OrdinalIgnoreCase);

    private static ExpectedGroup ToGroup(string path, string group, IReadOnlyDictionary<string, string?>? members) =>
        string.IsNullOrWhiteSpace(group.Trim('/'))
            ? throw CommandFailure.Usage($"--policy: {path}: \"{group}\" in \"groups\" is no path of a group.")
            : new ExpectedGroup
            {
                Path = group.Trim('/'),
                Members = members is null
                    ? throw CommandFailure.Usage($"--policy: {path}: \"{group}\" is null. Write {Example}.")
                    : [.. members.Select(member => ToMember(path, member.Key, member.Value))],
            };

    private static ExpectedMember ToMember(string path, string username, string? role)
    {
        if (!IsUsername(username))
        {
            throw CommandFailure.Usage($"--policy: {path}: \"{username}\" is no user name.");
        }

        return new ExpectedMember(username.Trim(), role is null ? null : RoleOf(path, role));
    }

    /// <summary>A role by its name, ignoring case.</summary>
    public static GroupRole RoleOf(string path, string text) => Enum.GetValues<GroupRole>().Cast<GroupRole?>()
        .FirstOrDefault(role => string.Equals(role.ToString(), text.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw CommandFailure.Usage($"--policy: {path}: \"{text}\" is not one of "
            + $"{string.Join(", ", Enum.GetNames<GroupRole>()).ToLowerInvariant()}.");

    public static bool IsUsername(string text) =>
        !string.IsNullOrWhiteSpace(text)
        && !text.Trim().Any(letter => letter is '@' or '/' || char.IsWhiteSpace(letter));
}
