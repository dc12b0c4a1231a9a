using System.Globalization;
using System.Text.Json;

namespace SupportOps.Http;

/// <summary>Turns an answer that is not the JSON asked for into an error that says what to try.</summary>
internal static class JsonFailure
{
    public static AttemptFailure From(string subject, HttpResponseMessage response, JsonException exception)
    {
        var problem = JsonProblem.Of(exception);
        return IsJson(response)
            ? new AttemptFailure
            {
                Problem = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{subject} {problem.What} ({problem.Place()}, line {problem.Line}, byte {problem.Column})"),
                Hint = "Nothing of it was used. Try again; if it stays, report it to the vendor with the path",
                Status = response.StatusCode,
                Cause = exception,
            }
            : new AttemptFailure
            {
                Problem = $"{subject} is {UntrustedText.ToSingleLine(MediaType(response))} instead of JSON",
                Hint = "Something else answers at this address, such as a sign-in page or a proxy: check the base "
                    + "address",
                Status = response.StatusCode,
                Cause = exception,
            };
    }

    private static string MediaType(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType ?? "application/json";

    private static bool IsJson(HttpResponseMessage response) =>
        MediaType(response).EndsWith("json", StringComparison.OrdinalIgnoreCase);
}
