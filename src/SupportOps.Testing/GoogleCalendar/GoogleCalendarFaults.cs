using SupportOps.Testing.Faults;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>What can go wrong at Google only, as words after a place.</summary>
public static class GoogleCalendarFaults
{
    /// <summary>
    /// Refuses with a reason, which says more than the status: 403 with <c>rateLimitExceeded</c>,
    /// <c>userRateLimitExceeded</c> or <c>quotaExceeded</c> may be tried again, 403 with <c>forbidden</c> may not.
    /// </summary>
    /// <remarks>Source: Google Calendar API v3, Handle API errors.</remarks>
    /// <param name="place">Where.</param>
    /// <param name="reason">Value of <c>error.errors[0].reason</c>.</param>
    /// <param name="status">HTTP status.</param>
    public static GoogleCalendarServerBuilder FailsBecause(
        this FaultPlace<GoogleCalendarServerBuilder> place, string reason, int status = 403)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(reason);
        return place.Answers(status, GoogleErrors.Because(status, reason));
    }
}
