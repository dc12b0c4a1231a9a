namespace SupportOps.Zendesk.Tests.Referee;

/// <summary>A theory that the referee decides; skipped with a message where there is no referee.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RefereeTheoryAttribute : TheoryAttribute
{
    public RefereeTheoryAttribute() => Skip = PrismInstallation.Problem;
}
