namespace SupportOps.Cli.Calendly;

/// <summary>What the calendars are opened for.</summary>
internal sealed record CalendarUse
{
    /// <summary>For a person who waits for the end of the command.</summary>
    public static CalendarUse ByAPerson { get; } = new();

    /// <summary>For a delivery, which has ten seconds in all: a longer wait is not begun.</summary>
    public static CalendarUse WithinADelivery { get; } = new() { CallTimeout = TimeSpan.FromSeconds(10) };

    /// <summary>How long one change may take in all, waits included; null for the client's own default.</summary>
    public TimeSpan? CallTimeout { get; init; }

    /// <summary>What can be done without the calendars; empty for nothing.</summary>
    public string Alternative { get; init; } = string.Empty;
}
