namespace SupportOps.Analyzers.Descriptors;

/// <summary>The blocks of rules; a block is a folder, a range of numbers and a category.</summary>
internal static class RuleCategory
{
    /// <summary>SOP00: the package itself.</summary>
    public const string Health = "SupportOps.Health";

    /// <summary>SOP10.</summary>
    public const string Zendesk = "SupportOps.Zendesk";

    /// <summary>SOP20: Calendly, webhooks, HTTP and secrets.</summary>
    public const string Integration = "SupportOps.Integration";

    /// <summary>SOP30: issue flow, labels and response times.</summary>
    public const string IssueFlow = "SupportOps.IssueFlow";

    /// <summary>SOP40: Support Team files.</summary>
    public const string TeamFiles = "SupportOps.TeamFiles";

    /// <summary>SOP50.</summary>
    public const string Runbooks = "SupportOps.Runbooks";

    /// <summary>SOP60: coding standards.</summary>
    public const string Readability = "SupportOps.Readability";
}
