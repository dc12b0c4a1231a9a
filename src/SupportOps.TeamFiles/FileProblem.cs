using SupportOps.Auditing;

namespace SupportOps.TeamFiles;

/// <summary>Something that is wrong with a waiver or policy file, with its place.</summary>
/// <param name="Location">File, line and column.</param>
/// <param name="Path">The field with dots and indexes from zero, for example <c>[2].expires</c>.</param>
/// <param name="Message">What is wrong and what to do, in words for a person.</param>
public sealed record FileProblem(FileLocation Location, string Path, string Message)
{
    /// <summary><c>file:line:column: message</c>, as editors understand it.</summary>
    public override string ToString() => $"{Location}: {Message}";
}
