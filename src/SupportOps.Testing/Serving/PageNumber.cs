namespace SupportOps.Testing.Serving;

/// <summary>Which page of which listing an answer holds.</summary>
/// <param name="Listing">Name of the listing, for example <c>users</c>.</param>
/// <param name="Number">Number of the page, from 1.</param>
internal readonly record struct PageNumber(string Listing, int Number);
