using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Faults;

/// <summary>What is known of a request when faults are looked for.</summary>
/// <param name="Request">The request.</param>
/// <param name="Ordinal">The how manieth request of the server it is, from 1.</param>
/// <param name="Page">The page that would be answered; null when it is no page of a listing.</param>
/// <param name="Cursor">The cursor that asks for the same page again; null when there is none.</param>
internal sealed record AskedRequest(HttpRequest Request, long Ordinal, PageNumber? Page, string? Cursor);
