using System.Text.Json.Serialization.Metadata;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk;

/// <summary>What is listed by cursor pages, and how a page of it is asked for and read.</summary>
/// <typeparam name="TPage">Shape of a page.</typeparam>
internal sealed record CursorListing<TPage>
    where TPage : class, IWirePage
{
    /// <summary>In words that fit <c>page 2 of the ...</c>: <c>agents</c>. They stand in logs, so they name no person.
    /// </summary>
    public required string Subject { get; init; }

    /// <summary>The array of the records in a page: <c>users</c>.</summary>
    public required string Member { get; init; }

    /// <summary>Name of the span of a reading.</summary>
    public required string Span { get; init; }

    public required JsonTypeInfo<TPage> Shape { get; init; }

    /// <summary>The address of the page that a cursor leads to; null asks for the first one.</summary>
    public required Func<string?, Uri> Address { get; init; }
}
