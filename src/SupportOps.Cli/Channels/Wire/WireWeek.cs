using System.Text.Json.Serialization;
using SupportOps.Time;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>The hours of each day; a day that is left out is free.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record WireWeek
{
    public IReadOnlyList<OpenHours>? Monday { get; init; }

    public IReadOnlyList<OpenHours>? Tuesday { get; init; }

    public IReadOnlyList<OpenHours>? Wednesday { get; init; }

    public IReadOnlyList<OpenHours>? Thursday { get; init; }

    public IReadOnlyList<OpenHours>? Friday { get; init; }

    public IReadOnlyList<OpenHours>? Saturday { get; init; }

    public IReadOnlyList<OpenHours>? Sunday { get; init; }

    /// <summary>Whether no day has hours; a promise could never be kept then.</summary>
    [JsonIgnore]
    public bool IsEmpty => !ToWeek().Hours.Values.Any(hours => hours.Count > 0);

    public WorkWeek ToWeek() => new()
    {
        Hours = new Dictionary<DayOfWeek, IReadOnlyList<OpenHours>>
        {
            [DayOfWeek.Monday] = Monday ?? [],
            [DayOfWeek.Tuesday] = Tuesday ?? [],
            [DayOfWeek.Wednesday] = Wednesday ?? [],
            [DayOfWeek.Thursday] = Thursday ?? [],
            [DayOfWeek.Friday] = Friday ?? [],
            [DayOfWeek.Saturday] = Saturday ?? [],
            [DayOfWeek.Sunday] = Sunday ?? [],
        },
    };
}
