using System.Text.Json.Serialization;
using SupportOps.Time;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>A date on which the week does not decide.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record WireSpecialDay
{
    public required DateOnly Date { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<OpenHours>? Hours { get; init; }

    public SpecialDay ToDay() => new() { Date = Date, Name = Name, Hours = Hours ?? [] };
}
