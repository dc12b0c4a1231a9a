namespace SupportOps.Runbooks.Reading;

/// <summary>The lines below a heading.</summary>
/// <param name="Part">Name of the part of a runbook; null for what is none.</param>
/// <param name="Line">Line of the heading, from 1.</param>
/// <param name="Lines">The lines below it.</param>
internal sealed record Section(string? Part, int Line, IReadOnlyList<SourceLine> Lines)
{
    /// <summary>Divides a document at the headings that name a part, and where such a part ends.</summary>
    public static IReadOnlyList<Section> Divide(IReadOnlyList<SourceLine> lines)
    {
        var sections = new List<Section>();
        var current = new Heading(0, null);
        var (line, body) = (1, new List<SourceLine>());
        foreach (var candidate in lines.Where(line => line.Kind != LineKind.Underline))
        {
            if (Heading.Of(candidate) is not { } heading || !Ends(current, heading))
            {
                body.Add(candidate);
                continue;
            }

            sections.Add(new(current.Part, line, body));
            (current, line, body) = (heading, candidate.Number, []);
        }

        sections.Add(new(current.Part, line, body));
        return sections;
    }

    // A heading of something else that is deeper than the part's own belongs to the part.
    private static bool Ends(Heading current, Heading next) => next.Part is not null || next.Level <= current.Level;
}
