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
}
