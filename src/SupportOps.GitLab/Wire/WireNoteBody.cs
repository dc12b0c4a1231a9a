namespace SupportOps.GitLab.Wire;

/// <summary>What creates or changes a note.</summary>
internal sealed class WireNoteBody
{
    public required string Body { get; init; }
}
