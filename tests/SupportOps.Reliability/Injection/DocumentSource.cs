namespace SupportOps.Reliability.Injection;

/// <summary>Writes a document that shows texts of other people.</summary>
/// <param name="sink">Where it will be read.</param>
/// <param name="texts">The texts; each stands in a place of its own.</param>
internal delegate string DocumentSource(Sink sink, IReadOnlyList<string> texts);
