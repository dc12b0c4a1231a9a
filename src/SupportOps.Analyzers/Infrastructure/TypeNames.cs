namespace SupportOps.Analyzers.Infrastructure;

/// <summary>Metadata names of the types that rules know. A test looks each of them up.</summary>
internal static class TypeNames
{
    public const string KnownValue = "SupportOps.Annotations.KnownValueAttribute";
    public const string KnownValues = "SupportOps.Annotations.KnownValuesAttribute";
    public const string OfInstance = "SupportOps.Annotations.OfInstanceAttribute";
    public const string LabelScope = "SupportOps.Annotations.LabelScopeAttribute";
    public const string BulkAlternative = "SupportOps.Annotations.BulkAlternativeAttribute";
    public const string VerifiedUpstream = "SupportOps.Annotations.VerifiedUpstreamAttribute";

    public const string RoleId = "SupportOps.Auditing.RoleId";

    public const string FlowMove = "SupportOps.Annotations.FlowMoveAttribute";
    public const string IssueFlowPolicy = "SupportOps.IssueFlow.IssueFlowPolicy";
    public const string IssueFacts = "SupportOps.IssueFlow.IssueFacts";
    public const string Stage = "SupportOps.IssueFlow.Stage";
    public const string ValidationLabels = "SupportOps.IssueFlow.ValidationLabels";
    public const string SupportChannel = "SupportOps.Channels.SupportChannel";
    public const string EscalationPolicy = "SupportOps.Channels.Incidents.EscalationPolicy";
}
