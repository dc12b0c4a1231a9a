using SupportOps.Time;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>A time zone.</summary>
internal sealed class ZoneText : WireText<TimeZoneInfo>
{
    protected override string Form => "an IANA name such as America/New_York";

    protected override bool TryRead(string text, out TimeZoneInfo value, out string? problem)
    {
        var isFound = ZoneName.TryFind(text, out var zone, out problem);
        value = zone ?? TimeZoneInfo.Utc;
        return isFound;
    }
}
