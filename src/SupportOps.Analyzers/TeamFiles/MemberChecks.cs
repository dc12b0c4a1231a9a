using SupportOps.Analyzers.Infrastructure.Content;
using SupportOps.Team;
using SupportOps.TeamFiles;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles;

/// <summary>What a build checks about a member besides the rules of the command.</summary>
internal static class MemberChecks
{
    public static IEnumerable<ContentFinding> Find(
        ContentFile content, YamlMap root, TeamMember member, TeamFileSettings settings)
    {
        foreach (var key in settings.Required)
        {
            if (Missing(root, key) is { } missing)
            {
                yield return missing;
            }
        }

        foreach (var block in (string[])["main", "us-federal"])
        {
            if (Role(TreePath.Find(root, "zendesk", block, "role")?.Value, settings) is { } role)
            {
                yield return role;
            }
        }

        if (UsGovernment(root, member) is { } government)
        {
            yield return government;
        }

        if (Email(root, member) is { } email)
        {
            yield return email;
        }

        if (FileName(content, root, member) is { } name)
        {
            yield return name;
        }
    }

    private static ContentFinding? Missing(YamlMap root, string key)
    {
        var entry = root.Find(key);
        var isMissing = entry is null or { Value: YamlScalar { Type: ScalarType.Null } };
        return isMissing && !IsRequiredAnyway(key)
            ? new ContentFinding(
                TeamFileDescriptors.Required,
                entry?.KeyPosition ?? root.Position,
                $"{key}: `{key}` is missing. Add the field.")
            : null;
    }

    private static bool IsRequiredAnyway(string key) => key is "name" or "email" or "focuses" or "zendesk";

    private static ContentFinding? Role(YamlNode? node, TeamFileSettings settings) =>
        !settings.Roles.IsEmpty && node is YamlScalar { Type: ScalarType.Text } role
        && !settings.Roles.Contains(role.Text, StringComparer.OrdinalIgnoreCase)
            ? new ContentFinding(
                TeamFileDescriptors.Role,
                role.Position,
                $"role: {Quote.Of(role.Text)} is no role of the list ({string.Join(", ", settings.Roles)}). "
                    + "Write one of them, or add it to the option.")
            : null;

    private static ContentFinding? UsGovernment(YamlMap root, TeamMember member) =>
        member.HasUsGovernmentFocus && TreePath.Find(root, "zendesk")?.Value is YamlMap zendesk
        && zendesk.Find("us-federal") is null
            ? new ContentFinding(
                TeamFileDescriptors.UsGovernment,
                TreePath.Find(root, "focuses")!.KeyPosition,
                "focuses: A focus is in the US Government instance, but `zendesk.us-federal` is missing. "
                    + "Add the account, or correct the focus.")
            : null;

    private static ContentFinding? Email(YamlMap root, TeamMember member) =>
        member is { Email: { } email, HasUsableEmail: false }
            ? new ContentFinding(
                TeamFileDescriptors.EmailForm,
                TreePath.Find(root, "email")!.Value.Position,
                $"email: {Quote.Of(email)} is no address. Write one name, one @ and one domain, without blanks.")
            : null;

    private static ContentFinding? FileName(ContentFile content, YamlMap root, TeamMember member) =>
        member.Name is { } name && MemberFileName.Differs(content.Name, name)
            ? new ContentFinding(
                TeamFileDescriptors.FileName,
                TreePath.Find(root, "name")!.Value.Position,
                $"name: The file of {Quote.Of(name)} has another name. Call it {Quote.Of(MemberFileName.Of(name))}.")
            : null;
}
