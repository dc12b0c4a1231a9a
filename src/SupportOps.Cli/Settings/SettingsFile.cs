using System.Text.Json;
using SupportOps.Auditing;

namespace SupportOps.Cli.Settings;

/// <summary>The settings file <c>supportops.json</c>. It is read strictly, and holds no secrets.</summary>
internal sealed record SettingsFile
{
    public const string Name = "supportops.json";

    public string? Team { get; init; }

    public string? Instance { get; init; }

    public string? Format { get; init; }

    public string? FailOn { get; init; }

    public string? Timeout { get; init; }

    public string? ApprovedAdministrators { get; init; }

    public string? EmailDomain { get; init; }

    public string? Policy { get; init; }

    public string? Waivers { get; init; }

    /// <summary>Connections by instance name; null when the file has none.</summary>
    public IReadOnlyDictionary<string, ZendeskSettings?>? Zendesk { get; init; }

    /// <summary>Ids of Google calendars by their names; null when the file has none.</summary>
    public IReadOnlyDictionary<string, string?>? Calendars { get; init; }

    /// <summary>The connection of an instance; empty when the file has none.</summary>
    public ZendeskSettings ConnectionOf(string instance) =>
        Zendesk?.GetValueOrDefault(instance) ?? new ZendeskSettings();

    /// <summary>Reads the file of a folder; a folder without one gives empty settings.</summary>
    /// <exception cref="CommandFailure">The file is not valid.</exception>
    public static SettingsFile Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            return new SettingsFile();
        }

        try
        {
            using var stream = File.OpenRead(path);
            var file = JsonSerializer.Deserialize(stream, SettingsJsonContext.Default.SettingsFile)
                ?? new SettingsFile();
            file.RefuseUnknownInstances(path);
            file.RefuseUnknownCalendars(path);
            return file;
        }
        catch (JsonException exception)
        {
            var place = exception.Path is { Length: > 1 } member
                ? $"{member} is no setting, or its value is of the wrong kind"
                : "this is no valid JSON";
            throw CommandFailure.Usage(
                $"{path}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}: {place}. "
                + "The guide to the audit lists the settings; secrets are never among them.");
        }
    }

    private void RefuseUnknownInstances(string path)
    {
        var known = ZendeskInstance.Known.Select(instance => instance.Name).ToList();
        if (Zendesk?.Keys.FirstOrDefault(name => IsMistake(name, known)) is { } unknown)
        {
            throw CommandFailure.Usage(
                $"{path}: zendesk.{unknown} is no instance; it is one of {string.Join(", ", known)}, or the instance "
                    + "of a policy file, whose name is of lower-case letters, digits and hyphens and not so near to "
                    + "one of these.");
        }
    }

    // The instance of a policy file may have any name, but rarely one that is a slip away from a known one.
    private static bool IsMistake(string name, List<string> known) => !known.Contains(name, StringComparer.Ordinal)
        && (known.Exists(right => Spelling.IsNear(right, name)) || name.Length == 0 || !name.All(IsOfName));

    private static bool IsOfName(char character) =>
        character is '-' || char.IsAsciiDigit(character) || char.IsAsciiLetterLower(character);

    private void RefuseUnknownCalendars(string path)
    {
        var known = CalendarSettings.Names;
        if (Calendars?.Keys.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            throw CommandFailure.Usage(
                $"{path}: calendars.\"{unknown}\" is no calendar of booked calls; it is one of "
                    + $"{string.Join(", ", known)}.");
        }
    }

    /// <summary>The value of a setting; null when the file does not set it.</summary>
    public string? Find(Setting setting) => setting.Key switch
    {
        "team" => Team,
        "instance" => Instance,
        "format" => Format,
        "failOn" => FailOn,
        "timeout" => Timeout,
        "approvedAdministrators" => ApprovedAdministrators,
        "emailDomain" => EmailDomain,
        "policy" => Policy,
        "waivers" => Waivers,
        _ => null,
    };
}
