namespace SupportOps.IssueFlow;

/// <summary>Who may file which type of issue. A type without a rule is open to anyone.</summary>
public sealed record FilingPolicy
{
    /// <summary>Anyone may file anything, as in the versions of 2025.</summary>
    public static FilingPolicy Anyone { get; } = new();

    /// <summary>The rules of <c>validation-2026</c>.</summary>
    /// <remarks>Source: handbook, Working issues, 2026, who may file a request.</remarks>
    public static FilingPolicy Of2026 { get; } = new()
    {
        Rules =
        [
            new(IssueType.Feature, RequestArea.GlobalSupport, FilerRole.SigTeamMember),
            new(IssueType.Feature, RequestArea.UsGovernmentSupport, FilerRole.UsGovernmentSupportManager),
            new(IssueType.Feature, RequestArea.KnowledgeBase, FilerRole.SeniorTechnicalProgramManager),
            new(IssueType.Feature, RequestArea.OtherTeam, FilerRole.ManagerOfRequestingTeam),
            new(IssueType.Administrative, Area: null, FilerRole.CustomerSupportOperations),
            new(IssueType.Incident, Area: null, FilerRole.CustomerSupportOperations),
        ],
    };

    /// <summary>The rules.</summary>
    public IReadOnlyList<FilingRule> Rules { get; init; } = [];

    /// <summary>
    /// Whether somebody may file a type; the answer goes into <see cref="IssueFacts.IsFilerAllowed"/>.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="area">Where the request comes from.</param>
    /// <param name="role">Who files it.</param>
    public bool MayFile(IssueType type, RequestArea area, FilerRole role)
    {
        var rules = Rules.Where(rule => rule.Type == type).ToList();
        return rules.Count == 0
            || rules.Exists(rule => (rule.Area is null || rule.Area == area) && rule.Role == role);
    }
}
