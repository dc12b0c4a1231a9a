namespace SupportOps.IssueFlow;

/// <summary>How a version spells the labels that are not stages.</summary>
/// <remarks>Source: handbook, GitLab labels of Customer Support Operations, 2025 and 2026.</remarks>
public sealed record LabelScheme
{
    /// <summary>What every customer label begins with.</summary>
    public const string CustomerPrefix = "Customer::";

    private static readonly string[] Customers =
        ["Security", "Engineering", "Finance", "People", "Support", "Field", "Marketing"];

    /// <summary>The spelling of 2025.</summary>
    public static LabelScheme Of2025 { get; } = new()
    {
        Types = new Dictionary<IssueType, string>
        {
            [IssueType.Bug] = TypeLabels.Bug2025,
            [IssueType.Feature] = TypeLabels.Feature2025,
            [IssueType.Administrative] = TypeLabels.Administrative2025,
            [IssueType.Incident] = TypeLabels.Incident2025,
        },
        Priorities = ["p1", "p2", "p3", "p4"],
        CustomerLabels = [.. Customers.Select(name => CustomerPrefix + name)],
        Systems = ["Zendesk", "Zapier", "Calendly", "Salesforce"],
    };

    /// <summary>The spelling of 2026.</summary>
    public static LabelScheme Of2026 { get; } = new()
    {
        Types = new Dictionary<IssueType, string>
        {
            [IssueType.Bug] = TypeLabels.Bug,
            [IssueType.Feature] = TypeLabels.Feature,
            [IssueType.Administrative] = TypeLabels.Administrative,
            [IssueType.Incident] = TypeLabels.Incident,
        },
        Priorities = ["Priority::1", "Priority::2", "Priority::3", "Priority::4"],
        CustomerLabels = [.. Customers.Append("ETA").Select(name => CustomerPrefix + name)],
    };

    /// <summary>The label of each type.</summary>
    public required IReadOnlyDictionary<IssueType, string> Types { get; init; }

    /// <summary>The priority labels, the most urgent first.</summary>
    public required IReadOnlyList<string> Priorities { get; init; }

    /// <summary>The customer labels.</summary>
    public required IReadOnlyList<string> CustomerLabels { get; init; }

    /// <summary>Labels of the systems that an issue concerns; recommended, and asked for by no move.</summary>
    public IReadOnlyList<string> Systems { get; init; } = [];

    /// <summary>Label of a roadmap item; recommended, and asked for by no move.</summary>
    public string Roadmap { get; init; } = "roadmap_item";
}
