using System.Globalization;

namespace SupportOps.Auditing;

/// <summary>A place in a file.</summary>
/// <param name="File">Base name of the file.</param>
/// <param name="Line">Line from 1; null when the whole file is meant.</param>
/// <param name="Column">Column from 1; null when the whole line is meant.</param>
public sealed record FileLocation(string File, int? Line = null, int? Column = null)
{
    /// <summary><c>file:line:column</c>, as editors understand it.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (null, _) => File,
        ({ } line, null) => string.Create(CultureInfo.InvariantCulture, $"{File}:{line}"),
        ({ } line, { } column) => string.Create(CultureInfo.InvariantCulture, $"{File}:{line}:{column}"),
    };
}
