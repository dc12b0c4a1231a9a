using SupportOps.Time;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>Hours of a day.</summary>
internal sealed class HoursText : WireText<OpenHours>
{
    protected override string Form => "hours such as 09:00-17:30, or 22:00-06:00 over midnight";

    protected override bool TryRead(string text, out OpenHours value, out string? problem)
    {
        problem = null;
        return OpenHours.TryParse(text, out value);
    }
}
