using System.Net.Http.Headers;
using System.Text;
using SupportOps.Annotations;
using SupportOps.Http;

namespace SupportOps.Zendesk;

/// <summary>What proves to Zendesk who is asking.</summary>
/// <remarks>Source: Zendesk, API reference, Security and authentication.</remarks>
public sealed class ZendeskCredential
{
    private readonly string? _username;
    private readonly Secret _token;

    private ZendeskCredential(string? username, string token)
    {
        _username = username;
        _token = new Secret(token);
    }

    /// <summary>An API token together with the user it acts for.</summary>
    /// <param name="username">E-mail address of the user, without <c>/token</c>.</param>
    /// <param name="token">The token.</param>
    /// <exception cref="ArgumentException">
    /// A value is missing, the user name already ends in <c>/token</c>, or the token holds a blank or a line break.
    /// </exception>
    public static ZendeskCredential ApiToken(string username, [Credential(Variable = "ZD_TOKEN")] string token)
    {
        ThrowIf(CredentialRules.UsernameProblem(username), nameof(username));
        ThrowIf(CredentialRules.TokenProblem("The API token", token), nameof(token));
        return new ZendeskCredential(username, token);
    }

    /// <summary>An OAuth access token.</summary>
    /// <param name="token">The token.</param>
    /// <exception cref="ArgumentException">The token is missing, or holds a blank or a line break.</exception>
    public static ZendeskCredential OAuth([Credential(Variable = "ZD_OAUTH_TOKEN")] string token)
    {
        ThrowIf(CredentialRules.TokenProblem("The OAuth token", token), nameof(token));
        return new ZendeskCredential(username: null, token);
    }

    /// <summary>The kind of credential, and nothing of its value.</summary>
    public override string ToString() => _username is null ? "Zendesk OAuth token" : "Zendesk API token";

    /// <summary>The credential that validated options hold.</summary>
    internal static ZendeskCredential Of(ZendeskOptions options) => options.OAuthToken is { Length: > 0 } token
        ? OAuth(token)
        : ApiToken(options.Username!, options.ApiToken!);

    internal AuthenticationHeaderValue ToHeader() => _username is null
        ? new AuthenticationHeaderValue("Bearer", _token.Reveal())
        : new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{_username}/token:{_token.Reveal()}")));

    private static void ThrowIf(string? problem, string parameter)
    {
        if (problem is not null)
        {
            throw new ArgumentException(problem, parameter);
        }
    }
}
