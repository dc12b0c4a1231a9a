using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SupportOps.GitLab.Wire;
using SupportOps.Http;

namespace SupportOps.GitLab;

/// <summary>GitLab's errors, and what its user should try.</summary>
/// <remarks>
/// <c>message</c> of an error is text, a list or an object of lists. Source: GitLab documentation, REST API
/// troubleshooting, and rate limits, response headers.
/// </remarks>
/// <param name="instance">Name of the instance, or its host where it has no name.</param>
/// <param name="time">The clock, where an answer does not say what time it is.</param>
/// <param name="credential">What its user calls the credential; null for the name of the option.</param>
internal sealed class GitLabDialect(string instance, TimeProvider time, string? credential = null) : IVendorDialect
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public string System { get; } = $"GitLab ({instance})";

    public string RequestIdHeader => "x-request-id";

    public string? FindHint(HttpStatusCode status, VendorError error) => status switch
    {
        HttpStatusCode.Unauthorized =>
            $"Check {credential ?? "Token"}: it may have expired, been revoked, or belong to another GitLab",
        HttpStatusCode.Forbidden =>
            "The token needs the scope api (read_api for reading), and its user a role that may do this in the project",
        HttpStatusCode.NotFound =>
            "Check the path and the number; GitLab says the same of what the token's user may not see",
        HttpStatusCode.MethodNotAllowed => "Check that the address leads to GitLab itself, and its version",
        HttpStatusCode.Conflict => "Somebody else changes the same thing: try again",
        _ => null,
    };

    public bool IsTransient(HttpStatusCode status, VendorError error) =>
        status is HttpStatusCode.Conflict
        && error.Text?.Contains("Resource lock", StringComparison.OrdinalIgnoreCase) is true;

    // Unix time in seconds of the moment when the limit is reset.
    public TimeSpan? FindWait(HttpResponseHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues("RateLimit-Reset", out var values)
            || !long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var reset)
            || reset > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            return null;
        }

        var wait = DateTimeOffset.FromUnixTimeSeconds(reset) - (headers.Date ?? time.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > Longest ? Longest : wait;
    }

    public VendorError ReadError(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body.Span, GitLabJson.Default.WireError) is { } error
                ? ReadError(error)
                : new VendorError(Code: null, Text: null);
        }
        catch (JsonException)
        {
            return new VendorError(Code: null, Encoding.UTF8.GetString(body.Span));
        }
    }

    // `error` is a code where an explanation stands beside it, and the explanation itself where none does.
    private static VendorError ReadError(WireError error)
    {
        var explanation = Text(error.Message) ?? Text(error.ErrorDescription);
        return explanation is null
            ? new VendorError(Code: null, Text(error.Error))
            : new VendorError(Text(error.Error), explanation);
    }

    private static string? Text(JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.String } text => Text(text),
        { ValueKind: JsonValueKind.Array } list => string.Join("; ", list.EnumerateArray().Select(Part)),
        { ValueKind: JsonValueKind.Object } members => string.Join(
            "; ", members.EnumerateObject().Select(member => $"{member.Name} {Part(member.Value)}")),
        _ => null,
    };

    private static string Part(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Text(element) ?? string.Empty,
        JsonValueKind.Array => string.Join(", ", element.EnumerateArray().Select(Part)),
        _ => element.GetRawText(),
    };

    // Text with half a surrogate pair is legal JSON and no legal string.
    private static string? Text(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
