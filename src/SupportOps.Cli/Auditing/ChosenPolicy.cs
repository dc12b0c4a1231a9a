using SupportOps.Auditing;

namespace SupportOps.Cli.Auditing;

/// <summary>The policy that the options name, with what a policy file says beside it.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Name">How the user named it, without folders.</param>
internal sealed record ChosenPolicy(AuditPolicy Policy, string Name)
{
    /// <summary>Who may be administrator by the file; null when it does not say.</summary>
    public IReadOnlyList<string>? ApprovedAdministrators { get; init; }

    /// <summary>The file's terms for waivers and tripwire.</summary>
    public AuditReview Terms { get; init; } = new();
}
