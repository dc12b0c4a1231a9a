namespace SupportOps.Testing.Faults;

/// <summary>Where and how often something goes wrong.</summary>
internal sealed class FaultRule(Func<AskedRequest, bool> matches, int? times)
{
    private int _left = times ?? 0;

    public bool IsLimited => times is not null;

    /// <summary>Whether it goes wrong this time; a limited rule is used up by that.</summary>
    public bool Take(AskedRequest asked) => matches(asked) && (!IsLimited || Interlocked.Decrement(ref _left) >= 0);
}
