using Google.Apis.Util;

namespace SupportOps.GoogleCalendar.Accounts;

/// <summary>Lets Google's library read the clock that everything else here reads.</summary>
internal sealed class ProviderClock(TimeProvider time) : IClock
{
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public DateTime Now => time.GetLocalNow().DateTime;
}
