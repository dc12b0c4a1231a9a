namespace SupportOps.Zendesk.Tests.Referee;

/// <summary>A fact that the referee decides; skipped with a message where there is no referee.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RefereeFactAttribute : FactAttribute
{
    public RefereeFactAttribute() => Skip = PrismInstallation.Problem;
}
