using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Scenarios;

/// <summary>One Zendesk account of a scenario.</summary>
public sealed record PlantedInstance
{
    /// <summary>Name of the instance, for example <c>global</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Everybody in the account, end users included.</summary>
    public required IReadOnlyList<ZendeskUser> Users { get; init; }

    /// <summary>The custom roles of the account.</summary>
    public required IReadOnlyList<ZendeskCustomRole> CustomRoles { get; init; }

    /// <summary>E-mail addresses of the approved administrators.</summary>
    public required IReadOnlyList<string> ApprovedAdministrators { get; init; }

    /// <summary>What an audit of the account must find, and nothing else.</summary>
    public required IReadOnlyList<PlantedFault> Faults { get; init; }

    /// <summary>
    /// What a comparison with the audit before must call other than persisting, and nothing else; empty for the first
    /// audit.
    /// </summary>
    public IReadOnlyList<PlantedChange> Changes { get; init; } = [];
}
