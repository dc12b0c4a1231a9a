namespace SupportOps.Zendesk;

/// <summary>Enough of a page to recognise it when it comes again.</summary>
internal readonly record struct PageIds(long? First, long? Last, int Count);
