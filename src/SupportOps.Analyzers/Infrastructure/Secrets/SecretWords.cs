namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>Words near a text that tell what it is.</summary>
[Flags]
internal enum SecretWords
{
    None = 0,
    Calendly = 1,
    Zendesk = 2,
    Token = 4,
    PagerDuty = 8,
}
