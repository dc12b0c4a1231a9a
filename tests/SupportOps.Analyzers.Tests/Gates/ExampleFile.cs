using System.Collections.Immutable;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>A block of code of a page, without its markers, and the lines that must be reported, from 0 on.</summary>
internal sealed record ExampleFile(string Language, string Path, string Text, ImmutableArray<int> Lines);
