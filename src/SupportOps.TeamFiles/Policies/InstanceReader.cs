using System.Buffers;
using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Policies;

/// <summary><c>instance</c> and <c>roles</c>: one of the handbook's instances by name, or one of one's own.</summary>
internal static class InstanceReader
{
    private static readonly SearchValues<char> ZoneLetters =
        SearchValues.Create(" +-:/_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly TeamFileRule Name = FileSchema.RuleOf(
        $"Write one of {string.Join(", ", ZendeskInstance.Known.Select(known => known.Name))}, or a map with `name` "
        + "and `title` for an instance of your own.");

    private static readonly TeamFileRule OwnName = FileSchema.RuleOf(
        "Choose a name of your own of lower-case letters, digits and hyphens; it stands in fingerprints for good.");

    private static readonly TeamFileRule Host = FileSchema.RuleOf(
        "Write the host alone and in lower case, for example `acme.zendesk.com`.");

    private static readonly TeamFileRule Sync = FileSchema.RuleOf(
        "Write hours, minutes and the zone, for example `02:00 UTC` or `00:00 Pacific time`.");

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
            Host = ReadHost(own["host"]),
            AgentSync = ReadSync(own["agent_sync"]),
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

    private static string? ReadHost(Field field)
    {
        var host = PolicyTexts.Read(field);
        if (!string.IsNullOrWhiteSpace(host) && !HostText.IsDomain(host))
        {
            field.Report(Host, $"{Quote.Of(host)} is no name of a host.");
        }

        return host;
    }

    private static string? ReadSync(Field field)
    {
        var sync = PolicyTexts.Read(field);
        if (!string.IsNullOrWhiteSpace(sync) && !IsTimeWithZone(sync))
        {
            field.Report(Sync, $"{Quote.Of(sync)} is no time of day with its zone.");
        }

        return sync;
    }

    // The zone is for people to read, so only its letters are looked at.
    private static bool IsTimeWithZone(string text)
    {
        const int TimeLength = 5;
        return text.Length > TimeLength + 1 && text[TimeLength] is ' ' && char.IsAsciiLetter(text[TimeLength + 1])
            && TimeOnly.TryParseExact(
                text.AsSpan(0, TimeLength), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && text.AsSpan(TimeLength).IndexOfAnyExcept(ZoneLetters) < 0;
    }

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
