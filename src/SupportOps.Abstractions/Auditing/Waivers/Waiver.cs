namespace SupportOps.Auditing.Waivers;

/// <summary>A finding that a named person accepts until a day.</summary>
public sealed record Waiver
{
    /// <summary>The subject that stands for everybody; see <see cref="WaiverTerms.AllowsWildcards"/>.</summary>
    public const string Everybody = "*";

    /// <summary>Code of the rule whose finding is accepted, for example <c>ZD-UNEXPECTED-ADMIN</c>; any case.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// Whom the finding is about: the e-mail address of the team file, ignoring case, or the Zendesk user id in digits.
    /// For a member without an agent only the address fits. What is about neither, for example a member of a GitLab
    /// group, is named by the fingerprint of its finding.
    /// </summary>
    public required string Subject { get; init; }

    /// <summary>Who answers for accepting it.</summary>
    public required string Owner { get; init; }

    /// <summary>Why it is accepted.</summary>
    public required string Reason { get; init; }

    /// <summary>Where it was agreed.</summary>
    public required string Ticket { get; init; }

    /// <summary>The last day on which it counts, in UTC.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>The only instance it is for; null for every instance the list is used for.</summary>
    public string? Instance { get; init; }

    /// <summary>The day it was agreed; null when it is not said.</summary>
    public DateOnly? Created { get; init; }

    /// <summary>Where it stands; null for one made in code.</summary>
    public FileLocation? Location { get; init; }
}
