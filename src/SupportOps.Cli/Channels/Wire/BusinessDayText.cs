using SupportOps.Time;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>What a business day promises.</summary>
internal sealed class BusinessDayText : WireText<BusinessDayMeaning>
{
    protected override string Form => "end_of_next_day or same_time_next_day";

    protected override bool TryRead(string text, out BusinessDayMeaning value, out string? problem)
    {
        problem = null;
        value = text is "same_time_next_day" ? BusinessDayMeaning.SameTimeNextDay : BusinessDayMeaning.EndOfNextDay;
        return text is "same_time_next_day" or "end_of_next_day";
    }
}
