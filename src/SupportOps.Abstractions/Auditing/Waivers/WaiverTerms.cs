namespace SupportOps.Auditing.Waivers;

/// <summary>What a waiver may be.</summary>
public sealed record WaiverTerms
{
    /// <summary>At most a quarter, a word of warning 30 days ahead, and no waiver for everybody.</summary>
    public static WaiverTerms Default { get; } = new();

    /// <summary>
    /// The longest term, in calendar months from the day a waiver was agreed, or from the day of the audit where that
    /// is earlier or unknown. A waiver that runs longer waives nothing. From 1 to 120.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of range.</exception>
    public int LongestTermMonths
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 120);
            field = value;
        }
    } = 3;

    /// <summary>How many days before its end a waiver is mentioned; from 0 to 366.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of range.</exception>
    public int NearExpiryDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 366);
            field = value;
        }
    } = 30;

    /// <summary>
    /// Whether the subject <c>*</c> may stand for everybody. It never covers a finding of severity high or critical.
    /// </summary>
    public bool AllowsWildcards { get; init; }
}
