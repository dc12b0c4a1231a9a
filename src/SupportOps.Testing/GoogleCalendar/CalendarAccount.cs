using SupportOps.Testing.Faults;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>Everything a server knows: its calendars, who may ask, and what goes wrong.</summary>
internal sealed class CalendarAccount
{
    private readonly Lock _lock = new();
    private readonly List<CalendarStore> _calendars = [];

    public FaultPlan Faults { get; } = new(GoogleErrors.Body);

    public AccessTokens Tokens { get; } = new();

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Where the server listens; null for a free port of loopback.</summary>
    public Uri? Address { get; set; }

    /// <summary>Address of the service account.</summary>
    public string ServiceAccountEmail { get; set; } = "calendar-writer@emulated-project.example";

    /// <summary>What is shown of a removed entry at first.</summary>
    public RemovedEntryView RemovedView { get; set; }

    /// <summary>After which time another view takes over, and which; null for never.</summary>
    public (TimeSpan After, RemovedEntryView View)? LaterRemovedView { get; set; }

    public bool RefusesRestoring { get; set; }

    public bool OverwritesTakenIds { get; set; }

    /// <summary>Limit that is enforced; null for none.</summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>Cap of the entries per page; null for what Google allows.</summary>
    public int? LargestPage { get; set; }

    public IReadOnlyList<CalendarStore> Calendars
    {
        get
        {
            lock (_lock)
            {
                return [.. _calendars];
            }
        }
    }

    public CalendarStore? Find(string id) => Calendars.FirstOrDefault(calendar => calendar.Id == id);

    public void Add(CalendarStore calendar)
    {
        lock (_lock)
        {
            if (_calendars.Exists(known => known.Id == calendar.Id))
            {
                throw new ArgumentException($"There is a calendar {calendar.Id} already.", nameof(calendar));
            }

            _calendars.Add(calendar);
        }
    }

    public RemovedEntryView ViewOf(StoredEntry removed) =>
        LaterRemovedView is { } later && Clock.GetUtcNow() - removed.RemovedAt >= later.After
            ? later.View
            : RemovedView;
}
