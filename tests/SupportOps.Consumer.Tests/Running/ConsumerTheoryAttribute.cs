namespace SupportOps.Consumer.Tests.Running;

/// <summary>A theory about projects of users; skipped with the reason where their packages cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ConsumerTheoryAttribute : TheoryAttribute
{
    public ConsumerTheoryAttribute() => Skip = Offline.Reason;
}
