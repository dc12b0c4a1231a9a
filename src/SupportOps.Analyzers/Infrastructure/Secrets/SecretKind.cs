namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>Whose secret a text has the shape of.</summary>
internal enum SecretKind
{
    None,
    GitLabToken,
    SlackHook,
    SlackToken,
    GoogleApiKey,
    GoogleServiceAccount,
    PrivateKey,
    CalendlyToken,
    ZendeskToken,
    PagerDutyKey,
}
