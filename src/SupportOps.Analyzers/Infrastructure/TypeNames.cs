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
    public const string Credential = "SupportOps.Annotations.CredentialAttribute";
    public const string IssueDraft = "SupportOps.GitLab.Issues.IssueDraft";
    public const string IssueEdit = "SupportOps.GitLab.Issues.IssueEdit";
    public const string TransitionPlan = "SupportOps.IssueFlow.TransitionPlan";
    public const string HttpClient = "System.Net.Http.HttpClient";
    public const string CancellationToken = "System.Threading.CancellationToken";
    public const string HttpContext = "Microsoft.AspNetCore.Http.HttpContext";
    public const string Enumerable = "System.Linq.Enumerable";
    public const string HttpClientFactory = "System.Net.Http.IHttpClientFactory";
}
