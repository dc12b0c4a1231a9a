using SupportOps.Cli.Auditing;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>A moment.</summary>
internal sealed class InstantText : WireText<DateTimeOffset>
{
    protected override string Form => "a time with its zone, such as 2026-01-05T08:00:00Z";

    protected override bool TryRead(string text, out DateTimeOffset value, out string? problem)
    {
        problem = null;
        if (!OptionValues.TryInstant(text, out value) || !text.Contains('T', StringComparison.Ordinal))
        {
            return false;
        }

        var isCountable = value.UtcDateTime.Year is >= 1970 and < 9_990;
        problem = isCountable ? null : $"\"{text}\" is in a year that no calendar counts in; write {Form}.";
        return isCountable;
    }
}
