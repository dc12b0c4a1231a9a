namespace SupportOps.Consumer.Tests.Running;

/// <summary>A fact about projects of users; skipped with the reason where their packages cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ConsumerFactAttribute : FactAttribute
{
    public ConsumerFactAttribute() => Skip = Offline.Reason;
}
