namespace SupportOps.Cli.Settings;

/// <summary>How to reach one Zendesk instance, secrets left out.</summary>
internal sealed record ZendeskSettings
{
    /// <summary>Address of the account.</summary>
    public string? Url { get; init; }

    /// <summary>E-mail address of the user whose API token is used.</summary>
    public string? Username { get; init; }

    /// <summary>First part of the variables' names, for example <c>ZD_US_</c>.</summary>
    public string? VariablePrefix { get; init; }

    /// <summary>How many requests go out in a minute at most; null for the client's own default.</summary>
    public int? RequestsPerMinute { get; init; }
}
