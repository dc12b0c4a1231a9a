using System.Globalization;

namespace SupportOps.Testing;

/// <summary>
/// What a test can expect of the requests that a server received: <c>server.Requests.ShouldAllBeReads()</c>.
/// </summary>
public static class RequestExpectations
{
    private const int MostShown = 20;

    /// <summary>Expects that there were requests, all with a credential that the server accepts.</summary>
    /// <param name="requests">The requests.</param>
    /// <exception cref="RequestExpectationException">One had none, or there was no request at all.</exception>
    public static void ShouldAllBeAuthenticated(this IReadOnlyList<RecordedRequest> requests) => All(
        requests, static request => request.IsAuthenticated, "had no credential that the server accepts");

    /// <summary>Expects that there were requests, all of a kind that changes nothing: GET or HEAD.</summary>
    /// <param name="requests">The requests.</param>
    /// <exception cref="RequestExpectationException">One could change something, or there was no request.</exception>
    public static void ShouldAllBeReads(this IReadOnlyList<RecordedRequest> requests) => All(
        requests, static request => request.Method is "GET" or "HEAD", "was no read");

    /// <summary>Expects how many times a path was asked for.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="path">Whole path without the query, for example <c>/api/v2/users</c>.</param>
    /// <param name="times">How many times; 0 for never.</param>
    /// <exception cref="RequestExpectationException">It was asked for more or fewer times.</exception>
    public static void ShouldHaveAsked(this IReadOnlyList<RecordedRequest> requests, string path, int times)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var asked = requests.Count(request => request.Path == path);
        if (asked != times)
        {
            throw Unexpected($"{path} was asked for {Text(asked)} times, expected were {Text(times)}.", requests);
        }
    }

    private static void All(
        IReadOnlyList<RecordedRequest> requests, Func<RecordedRequest, bool> isRight, string problem)
    {
        ArgumentNullException.ThrowIfNull(requests);
        if (requests.Count == 0)
        {
            throw new RequestExpectationException("The server received no request at all.");
        }

        RecordedRequest[] wrong = [.. requests.Where(request => !isRight(request))];
        if (wrong.Length > 0)
        {
            throw Unexpected($"{Text(wrong.Length)} of {Text(requests.Count)} requests {problem}.", wrong);
        }
    }

    private static RequestExpectationException Unexpected(string message, IReadOnlyList<RecordedRequest> requests)
    {
        var shown = requests.Take(MostShown).Select(static request => $"\n  {Line(request)}");
        var rest = requests.Count > MostShown ? $"\n  and {Text(requests.Count - MostShown)} more" : string.Empty;
        return new RequestExpectationException($"{message} The requests:{string.Concat(shown)}{rest}");
    }

    private static string Line(RecordedRequest request) =>
        $"{request.Method} {request.Path}{request.Query} -> {(request.Status is { } status ? Text(status) : "none")}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
