using System.Globalization;
using SupportOps.Channels;

namespace SupportOps.Cli.Channels;

/// <summary>Whose turn it is, as the user said it.</summary>
/// <param name="Id">The user id; null when nobody was named, or the user of the credential.</param>
/// <param name="IsMe">Whether it is the user of the credential.</param>
internal sealed record EngineerChoice(AssigneeId? Id, bool IsMe)
{
    public static EngineerChoice Parse(string? text) => text switch
    {
        null => new EngineerChoice(Id: null, IsMe: false),
        "me" => new EngineerChoice(Id: null, IsMe: true),
        _ when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0 =>
            new EngineerChoice(new AssigneeId(id), IsMe: false),
        _ => throw CommandFailure.Usage($"--engineer: \"{text}\" is no Zendesk user id, and not me."),
    };
}
