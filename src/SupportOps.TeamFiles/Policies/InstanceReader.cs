using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Policies;

/// <summary><c>instance</c> and <c>roles</c>: one of the handbook's instances by name, or one of one's own.</summary>
internal static class InstanceReader
{
    private static readonly TeamFileRule Name = FileSchema.RuleOf(
        $"Write one of {string.Join(", ", ZendeskInstance.Known.Select(known => known.Name))}, or a map with `name` "
        + "and `title` for an instance of your own.");

    private static readonly TeamFileRule OwnName = FileSchema.RuleOf(
        "Choose a name of your own of lower-case letters, digits and hyphens; it stands in fingerprints for good.");

    private static readonly TeamFileRule Block = FileSchema.RuleOf("Write `main` or `us-federal`.");

    /// <summary>The instance; null when something needed is missing, which is reported.</summary>
    public static ZendeskInstance? Read(MapFields fields)
    {
        var hasSingleSignOn = fields["single_sign_on"].Boolean() ?? false;
        return ReadNamed(fields) is { } instance ? instance with { HasSingleSignOn = hasSingleSignOn } : null;
    }

    private static ZendeskInstance? ReadNamed(MapFields fields)
    {
        if (fields["instance"].IsText)
        {
            return ReadKnown(fields["instance"], fields["roles"]);
        }

        return fields["instance"].Map() is { } own ? ReadOwn(own, fields) : null;
    }

    private static ZendeskInstance? ReadKnown(Field field, Field roles)
    {
        var name = field.Text();
        var known = ZendeskInstance.Known.FirstOrDefault(
            known => string.Equals(known.Name, name, StringComparison.Ordinal));
        if (known is null)
        {
            field.Report(Name, $"{Quote.Of(name ?? string.Empty)} is no instance of the handbook.");
            return null;
        }

        return roles.Map() is { } ids ? RoleReader.Read(ids, known) : known;
    }

    private static ZendeskInstance? ReadOwn(MapFields own, MapFields policy)
    {
        own.Require("name");
        own.Require("title");
        policy.Require("roles");
        var instance = new ZendeskInstance
        {
            Name = ReadName(own["name"]),
            Title = PolicyTexts.Read(own["title"]) ?? string.Empty,
            Host = PolicyTexts.Read(own["host"]),
            AgentSync = PolicyTexts.Read(own["agent_sync"]),
            Block = ReadBlock(own["block"]),
            LightAgentRole = default,
            AdministratorRole = default,
        };
        own.ReportUnknownKeys();
        return policy["roles"].Map() is { } ids ? RoleReader.ReadAll(ids, instance) : null;
    }

    private static string ReadName(Field field)
    {
        var name = field.Text() ?? string.Empty;
        if (ZendeskInstance.Known.Any(known => string.Equals(known.Name, name, StringComparison.Ordinal)))
        {
            field.Report(OwnName, $"{Quote.Of(name)} is an instance of the handbook.");
        }
        else if (name.Length == 0 || !name.All(IsOfName))
        {
            field.Report(OwnName, $"{Quote.Of(name)} is no name of an instance.");
        }

        return name;
    }

    private static bool IsOfName(char character) =>
        character is '-' || char.IsAsciiDigit(character) || char.IsAsciiLetterLower(character);

    private static ZendeskBlock ReadBlock(Field field)
    {
        var text = field.Text();
        if (text is not (null or "main" or "us-federal"))
        {
            field.Report(Block, $"{Quote.Of(text)} is no block of a team file.");
        }

        return text == "us-federal" ? ZendeskBlock.UsFederal : ZendeskBlock.Main;
    }
}
