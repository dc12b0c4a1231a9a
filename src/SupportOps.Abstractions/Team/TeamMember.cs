using SupportOps.Annotations;

namespace SupportOps.Team;

/// <summary>One person of the support team, as the person's own team file describes them.</summary>
/// <remarks>
/// Every field of the schemas 2025 and 2026. A field is null (a list empty) when the file lacks it or holds something
/// of the wrong type; the reader reports which. Source: Support Team YAML files page.
/// </remarks>
public sealed record TeamMember
{
    /// <summary>Base name of the file the member was read from, so that every message can name it.</summary>
    public required string File { get; init; }

    /// <summary>Full name; Zendesk must show the same. Null when the file has no usable one.</summary>
    public string? Name { get; init; }

    /// <summary>Official e-mail address, never an alias. Null when the file has no usable one.</summary>
    [IgnoresCase]
    public string? Email
    {
        get;
        init
        {
            field = value;
            HasUsableEmail = value is not null && IsUsableEmail(value);
        }
    }

    /// <summary>Job title.</summary>
    public string? Title { get; init; }

    /// <summary>Employing company; null when absent or not on the list.</summary>
    public LegalEntity? Entity { get; init; }

    /// <summary>Working hours with their zone.</summary>
    public WorkingHours? WorkingHours { get; init; }

    /// <summary>Name of the manager, as that manager's file writes it; null at the top.</summary>
    public string? ReportsTo { get; init; }

    /// <summary>Support region; null when absent or not on the list.</summary>
    public Region? Region { get; init; }

    /// <summary>Place of work; schema 2025 only.</summary>
    public string? Location { get; init; }

    /// <summary>Time zone name (<c>tzdata_timezone</c>); schema 2025 only.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Country; schema 2025 only.</summary>
    public string? Country { get; init; }

    /// <summary>First day of work.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>Main Calendly page, as the file writes it.</summary>
    public string? Calendly { get; init; }

    /// <summary>Spoken languages.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>PagerDuty user id.</summary>
    public string? PagerDutyId { get; init; }

    /// <summary>How the member's time is divided.</summary>
    public IReadOnlyList<Focus> Focuses { get; init; } = [];

    /// <summary>Zendesk accounts by instance.</summary>
    public ZendeskProfiles Zendesk { get; init; } = ZendeskProfiles.None;

    /// <summary>GitLab account.</summary>
    public GitLabAccount? GitLab { get; init; }

    /// <summary>Slack account.</summary>
    public SlackAccount? Slack { get; init; }

    /// <summary>Completed learning modules.</summary>
    public IReadOnlyList<string> Modules { get; init; } = [];

    /// <summary>Known subjects.</summary>
    public IReadOnlyList<Skill> KnowledgeAreas { get; init; } = [];

    /// <summary>Known product categories; schema 2026 only.</summary>
    public IReadOnlyList<Skill> ProductCategories { get; init; } = [];

    /// <summary>Hobbies; schema 2025 only.</summary>
    public IReadOnlyList<string> Hobbies { get; init; } = [];

    /// <summary>Pronouns.</summary>
    public string? Pronouns { get; init; }

    /// <summary>
    /// Whether the member works for US Government customers: a US Federal focus above 0 %, or an ASE focus above 0 % on
    /// the <c>us-federal</c> instance. A bare <c>us-federal</c> account is not enough.
    /// </summary>
    public bool HasUsGovernmentFocus => Focuses.Any(focus => focus is
    { Percentage: > 0, Name: FocusName.UsFederal }
        or { Percentage: > 0, Name: FocusName.Ase, AseInstance: AseInstance.UsFederal });

    /// <summary>
    /// Whether <see cref="Email"/> can identify a person: text around exactly one at sign, without blanks.
    /// </summary>
    public bool HasUsableEmail { get; private init; }

    private static bool IsUsableEmail(ReadOnlySpan<char> email)
    {
        var at = email.IndexOf('@');
        if (at <= 0 || at == email.Length - 1 || email.LastIndexOf('@') != at)
        {
            return false;
        }

        foreach (var character in email)
        {
            if (char.IsWhiteSpace(character))
            {
                return false;
            }
        }

        return true;
    }
}
