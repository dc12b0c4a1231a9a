namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>What a kind of secret is called in messages.</summary>
internal static class SecretNames
{
    public static string Of(SecretKind kind) => kind switch
    {
        SecretKind.GitLabToken => "GitLab token",
        SecretKind.SlackHook => "Slack webhook address",
        SecretKind.SlackToken => "Slack token",
        SecretKind.GoogleApiKey => "Google API key",
        SecretKind.GoogleServiceAccount => "Google service account key",
        SecretKind.PrivateKey => "private key",
        SecretKind.CalendlyToken => "Calendly token",
        SecretKind.ZendeskToken => "Zendesk API token",
        SecretKind.PagerDutyKey => "PagerDuty key",
        _ => "secret",
    };
}
