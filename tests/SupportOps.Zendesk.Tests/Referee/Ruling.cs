using System.Text.Json.Nodes;

namespace SupportOps.Zendesk.Tests.Referee;

/// <summary>What the referee said in place of an answer.</summary>
/// <param name="Kind">What it refused, for example <c>UNAUTHORIZED</c>; null when it let the exchange pass.</param>
/// <param name="Places">Where the contract was broken, for example <c>response.body.users.0.id</c>.</param>
internal sealed record Ruling(string? Kind, IReadOnlyList<string> Places)
{
    // A break that is only a warning passes, and is told in this header alone.
    private const string WarningHeader = "sl-violations";

    public static async Task<Ruling> OfAsync(HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentType?.MediaType is not "application/problem+json")
        {
            return new Ruling(Kind: null, [.. FindWarnings(response)]);
        }

        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        var places = problem["validation"]?.AsArray() ?? [];
        return new Ruling(
            new Uri(problem["type"]!.GetValue<string>()).Fragment.TrimStart('#'),
            [.. places.Select(place => string.Join('.', place!["location"]!.AsArray()))]);
    }

    private static IEnumerable<string> FindWarnings(HttpResponseMessage response) =>
        response.Headers.TryGetValues(WarningHeader, out var warnings) ? warnings : [];
}
