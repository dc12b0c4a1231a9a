using System.Globalization;
using System.Text.Json;

namespace SupportOps.Http;

/// <summary>Turns an answer that is not the JSON asked for into an error that says what to try.</summary>
internal static class JsonFailure
{
    public static AttemptFailure From(string subject, HttpResponseMessage response, JsonException exception)
    {
        var problem = JsonProblem.Of(exception);
        var place = RepeatsCredential(exception, response)
            ? "at a member whose name repeats the credential"
            : problem.Place();
        return IsJson(response)
            ? new AttemptFailure
            {
                Problem = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{subject} {problem.What} ({place}, line {problem.Line}, byte {problem.Column})"),
                Hint = "Nothing of it was used. Try again; if it stays, report it to the vendor with the path",
                Status = response.StatusCode,
            }
            : new AttemptFailure
            {
                Problem = $"{subject} is {UntrustedText.ToSingleLine(MediaType(response))} instead of JSON",
                Hint = "Something else answers at this address, such as a sign-in page or a proxy: check the base "
                    + "address",
                Status = response.StatusCode,
            };
    }

    // A path is made of names that the other side chose. For the same reason the exception itself goes no further.
    private static bool RepeatsCredential(JsonException exception, HttpResponseMessage response)
    {
        var path = exception.Path ?? string.Empty;
        return CredentialMask.Remove(path, response.RequestMessage?.Headers.Authorization) != path;
    }

    private static string MediaType(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType ?? "application/json";

    private static bool IsJson(HttpResponseMessage response) =>
        MediaType(response).EndsWith("json", StringComparison.OrdinalIgnoreCase);
}
