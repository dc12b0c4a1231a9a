namespace SupportOps.Testing.Zendesk;

/// <summary>What goes wrong with one page of the users.</summary>
internal sealed record PageFault
{
    /// <summary>Status to answer with in place of the page.</summary>
    public int? Status { get; init; }

    /// <summary>Value of <c>Retry-After</c> beside the status.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>Whether the connection is cut in the middle of the body.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>Changes the text of the page.</summary>
    public Func<string, string>? Rewrite { get; init; }
}
