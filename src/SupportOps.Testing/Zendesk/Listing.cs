using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>A listing that answers by cursor when <c>page[size]</c> is asked for, and else by numbered pages.</summary>
/// <remarks>Source: Zendesk, API reference, Pagination.</remarks>
internal sealed class Listing(ZendeskAccount account, string name)
{
    private readonly CursorListing _byCursor = new(account, name);
    private readonly OffsetListing _byNumber = new(account, name);

    /// <summary>Answers a page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="root">Address of the account.</param>
    /// <param name="read">Gives the records; asked once planted changes have happened.</param>
    public Answer Answer(HttpRequest request, Uri root, Func<IListedRecords> read) =>
        request.Query.ContainsKey("page[size]")
            ? _byCursor.Answer(request, root, read)
            : _byNumber.Answer(request, root, read);
}
