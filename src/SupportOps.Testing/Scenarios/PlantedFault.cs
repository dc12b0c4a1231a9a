namespace SupportOps.Testing.Scenarios;

/// <summary>Something wrong that was planted, and that an audit must find exactly once.</summary>
/// <param name="Instance">Name of the instance, for example <c>global</c>.</param>
/// <param name="Code">Code of the rule that must report it.</param>
/// <param name="TeamMember">E-mail address of the member that the finding is about; null when it is about none.</param>
/// <param name="ZendeskUserId">Id of the agent that the finding is about; null when it is about none.</param>
/// <param name="Why">What was planted, in words.</param>
public sealed record PlantedFault(string Instance, string Code, string? TeamMember, long? ZendeskUserId, string Why);
