using SupportOps.Auditing.Comparison;

namespace SupportOps.Testing.Scenarios;

/// <summary>A change since the audit before that was planted, and that a comparison must tell exactly once.</summary>
/// <param name="Instance">Name of the instance, for example <c>global</c>.</param>
/// <param name="Kind">What the comparison must call it.</param>
/// <param name="Code">Code of the finding's rule.</param>
/// <param name="TeamMember">E-mail address of the member that the finding is about; null when it is about none.</param>
/// <param name="ZendeskUserId">Id of the agent that the finding is about; null when it is about none.</param>
/// <param name="Why">What was planted, in words.</param>
public sealed record PlantedChange(
    string Instance, DiffKind Kind, string Code, string? TeamMember, long? ZendeskUserId, string Why);
