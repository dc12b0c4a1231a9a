namespace SupportOps.Reliability.Plants;

/// <summary>Takes the last of several times.</summary>
internal sealed class LastTimeTaker(IReadOnlyList<string> keys, long now) : PlainSignature(keys, now)
{
    protected override string? FindTime(IReadOnlyList<string> times) => base.FindTime([.. times.TakeLast(1)]);
}
