namespace SupportOps.Http;

/// <summary>
/// The time that one piece of work may spend on calls, tries and waits together; a listing of many pages has one.
/// </summary>
/// <remarks>
/// Time between the calls, which is the caller's own, does not count. Not safe for use by several threads.
/// </remarks>
public sealed class CallBudget
{
    /// <summary>Creates a budget of which nothing is spent.</summary>
    /// <param name="total">The whole time; more than zero.</param>
    public CallBudget(TimeSpan total)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(total, TimeSpan.Zero);
        Total = total;
        Left = total;
    }

    /// <summary>The whole time.</summary>
    public TimeSpan Total { get; }

    /// <summary>What is left of it; never less than zero.</summary>
    public TimeSpan Left { get; private set; }

    internal void Spend(TimeSpan time) => Left = time < Left ? Left - time : TimeSpan.Zero;
}
