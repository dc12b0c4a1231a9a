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

    public const string TextOf = "SupportOps.Annotations.TextOfAttribute";
    public const string Requires = "SupportOps.Annotations.RequiresAttribute";
    public const string WholeAddress = "SupportOps.Annotations.WholeAddressAttribute";
    public const string CallbackAddress = "SupportOps.Annotations.CallbackAddressAttribute";
    public const string CalendlyEventName = "SupportOps.Calendly.Webhooks.CalendlyEventName";
    public const string SubscriptionScope = "SupportOps.Calendly.Webhooks.SubscriptionScope";
    public const string CalendlySignature = "SupportOps.Calendly.Signatures.CalendlySignature";
    public const string CalendlyEventReader = "SupportOps.Calendly.Events.CalendlyEventReader";
    public const string IgnoresCase = "SupportOps.Annotations.IgnoresCaseAttribute";
    public const string RequiredRule = "SupportOps.Annotations.RequiredRuleAttribute";
    public const string ZendeskInstance = "SupportOps.Auditing.ZendeskInstance";
    public const string AuditPolicy = "SupportOps.Auditing.AuditPolicy";
    public const string AuditRule = "SupportOps.Auditing.AuditRule";
    public const string AccessAuditor = "SupportOps.Auditing.AccessAuditor";
    public const string AccessSnapshot = "SupportOps.Auditing.AccessSnapshot";
    public const string AgentDirectory = "SupportOps.Auditing.IAgentDirectory";
    public const string Agent = "SupportOps.Auditing.Agent";
    public const string ExportedUser = "SupportOps.Zendesk.ExportedUser";
    public const string TeamMember = "SupportOps.Team.TeamMember";
    public const string ZendeskProfile = "SupportOps.Team.ZendeskProfile";
    public const string ZendeskOptions = "SupportOps.Zendesk.ZendeskOptions";
    public const string ZendeskClient = "SupportOps.Zendesk.ZendeskClient";
    public const string ZendeskCredential = "SupportOps.Zendesk.ZendeskCredential";
    public const string Credential = "SupportOps.Annotations.CredentialAttribute";
    public const string IssueDraft = "SupportOps.GitLab.Issues.IssueDraft";
    public const string IssueEdit = "SupportOps.GitLab.Issues.IssueEdit";
    public const string TransitionPlan = "SupportOps.IssueFlow.TransitionPlan";
    public const string HttpClient = "System.Net.Http.HttpClient";
    public const string CancellationToken = "System.Threading.CancellationToken";
    public const string HttpContext = "Microsoft.AspNetCore.Http.HttpContext";
    public const string Enumerable = "System.Linq.Enumerable";
    public const string HttpClientFactory = "System.Net.Http.IHttpClientFactory";
    public const string FlowMove = "SupportOps.Annotations.FlowMoveAttribute";
    public const string IssueFlowPolicy = "SupportOps.IssueFlow.IssueFlowPolicy";
    public const string IssueFacts = "SupportOps.IssueFlow.IssueFacts";
    public const string Stage = "SupportOps.IssueFlow.Stage";
    public const string ValidationLabels = "SupportOps.IssueFlow.ValidationLabels";
    public const string SupportChannel = "SupportOps.Channels.SupportChannel";
    public const string EscalationPolicy = "SupportOps.Channels.Incidents.EscalationPolicy";
    public const string AuditIssueOptions = "SupportOps.GitLab.Auditing.AuditIssueOptions";
    public const string CalendlyClient = "SupportOps.Calendly.CalendlyClient";
    public const string OperationCanceledException = "System.OperationCanceledException";
    public const string Secret = "SupportOps.Http.Secret";
}
