namespace SupportOps.Reliability.Payloads;

/// <summary>What a body can be read as.</summary>
internal static class EventKinds
{
    public const string Created = "created";
    public const string Canceled = "canceled";
    public const string NoShow = "no-show";
    public const string Form = "form";
    public const string Unknown = "unknown";
}
