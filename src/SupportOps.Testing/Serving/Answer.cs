namespace SupportOps.Testing.Serving;

/// <summary>What a vendor's server would say, before any fault gets hold of it.</summary>
internal sealed record Answer
{
    public required int Status { get; init; }

    public required string Body { get; init; }

    public string MediaType { get; init; } = "application/json; charset=utf-8";

    /// <summary>The page it holds; null when it is no page of a listing.</summary>
    public PageNumber? Page { get; init; }

    /// <summary>The cursor that asks for the same page again; null when it is no page of cursors.</summary>
    public string? Cursor { get; init; }

    /// <summary>Value of <c>Retry-After</c>; null for none.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>Where a redirect leads; null when it is none.</summary>
    public Uri? Location { get; init; }

    /// <summary>Further headers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public static Answer Ok(string body) => new() { Status = 200, Body = body };

    public static Answer PlainText(int status, string text, string? retryAfter) =>
        new() { Status = status, Body = text, MediaType = "text/plain; charset=utf-8", RetryAfter = retryAfter };
}
