using System.Globalization;
using System.Text;

namespace SupportOps.Cli.Demo;

/// <summary>What the demo prints of its bookings.</summary>
internal static class BookingText
{
    public static string Of(BookingResult result)
    {
        var text = new StringBuilder("Calendly deliveries through the receiver to two Google calendars:\n");
        foreach (var step in result.Steps)
        {
            text.Append(
                CultureInfo.InvariantCulture, $"  {step.What,-44} {step.Event ?? "-",-16} {step.Status}\n");
        }

        text.Append('\n');
        foreach (var (name, entries) in result.Calendars)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name} (times are UTC)\n");
            text.AppendJoin(string.Empty, entries.Select(entry => $"  {entry}\n"));
        }

        var calendars = result.AreCalendarsExact ? "hold" : "do NOT hold";
        return text.Append(
            CultureInfo.InvariantCulture,
            $"{result.ExactSteps} of {result.Steps.Count} deliveries answered as they must be; the calendars "
                + $"{calendars} exactly what is booked\n").ToString();
    }
}
