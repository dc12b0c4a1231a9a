using SupportOps.Tests.Shared;

namespace SupportOps.Zendesk.Tests.Referee;

/// <summary>A theory that the referee decides; skipped with a message where there is no referee.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RefereeTheoryAttribute : TheoryAttribute
{
    public RefereeTheoryAttribute(string? folder = null)
    {
        Folder = folder;
        Skip = PrismInstallation.Problem ?? (folder is null ? null : new SharedFactAttribute(folder).Skip);
    }

    /// <summary>The folder of reference material that the theory also reads; null for none.</summary>
    public string? Folder { get; }
}
