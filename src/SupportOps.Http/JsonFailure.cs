using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace SupportOps.Http;

/// <summary>Turns an answer that is not the JSON asked for into an error that says what to try.</summary>
internal static class JsonFailure
{
    public static AttemptFailure From(string subject, HttpResponseMessage response, JsonException exception)
    {
        var credential = response.RequestMessage?.Headers.Authorization;
        var problem = JsonProblem.Of(exception);
        return IsJson(response)
            ? new AttemptFailure
            {
                Problem = $"{subject} {problem.What}{Place(problem, exception, credential)}",
                Summary = $"{subject} {problem.What}",
                Hint = "Nothing of it was used. Try again; if it stays, report it to the vendor with the path",
                Status = response.StatusCode,
            }
            : new AttemptFailure
            {
                Problem = $"{subject} is {CredentialMask.Clean(MediaType(response), credential)} instead of JSON",
                Summary = $"{subject} is not JSON",
                Hint = "Something else answers at this address, such as a sign-in page or a proxy: check the base "
                    + "address",
                Status = response.StatusCode,
            };
    }

    // A path is made of names that the other side chose. For the same reason the exception itself goes no further.
    private static string Place(JsonProblem problem, JsonException exception, AuthenticationHeaderValue? credential)
    {
        if (problem.Line is null)
        {
            return string.Empty;
        }

        var place = CredentialMask.Shows(exception.Path ?? string.Empty, credential)
            ? "at a member whose name repeats the credential"
            : problem.Place();
        return string.Create(
            CultureInfo.InvariantCulture, $" ({place}, line {problem.Line}, byte {problem.Column})");
    }

    private static string MediaType(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType ?? "application/json";

    private static bool IsJson(HttpResponseMessage response) =>
        MediaType(response).EndsWith("json", StringComparison.OrdinalIgnoreCase);
}
