namespace SupportOps.Consumer.Tests.Running;

/// <summary>A fact about a program made for linux-x64; skipped with the reason where it cannot be made or run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PlatformFactAttribute : FactAttribute
{
    public PlatformFactAttribute() => Skip = Platform.IsNotHere ?? Platform.Reason;
}
