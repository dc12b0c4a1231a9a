using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>Gives tokens to service accounts.</summary>
/// <remarks>Source: Google Identity, Using OAuth 2.0 for server to server applications, HTTP/REST.</remarks>
internal sealed class TokenEndpoint(CalendarAccount account, ServiceAccountKey key)
{
    private const string GrantType = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    public Answer Answer(string form, Uri audience)
    {
        var fields = QueryHelpers.ParseQuery(form);
        if (fields.GetValueOrDefault("grant_type") != GrantType)
        {
            return GoogleErrors.OfToken(400, "unsupported_grant_type", $"Invalid grant_type, expected {GrantType}.");
        }

        if (SignedAssertion.Read(fields.GetValueOrDefault("assertion").ToString()) is not { } assertion)
        {
            return GoogleErrors.OfToken(400, "invalid_grant", "Invalid JWT: three parts of base64url JSON expected.");
        }

        return assertion.Problem(key, audience, account.Clock.GetUtcNow()) is { } problem
            ? GoogleErrors.OfToken(400, "invalid_grant", problem)
            : Give(assertion);
    }

    private Answer Give(SignedAssertion assertion)
    {
        if (assertion.Scope is null or "")
        {
            return GoogleErrors.OfToken(400, "invalid_scope", "Empty or missing scope not allowed.");
        }

        var token = account.Tokens.Issue(account.Clock.GetUtcNow(), assertion.Subject is not null);
        return Serving.Answer.Ok(JsonBody.Text(new JsonObject
        {
            ["access_token"] = token,
            ["expires_in"] = (long)account.Tokens.Lifetime.TotalSeconds,
            ["token_type"] = "Bearer",
        }));
    }
}
