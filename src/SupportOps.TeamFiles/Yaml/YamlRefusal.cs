namespace SupportOps.TeamFiles.Yaml;

/// <summary>Why a document was not read.</summary>
/// <param name="Position">Where the trouble is.</param>
/// <param name="Problem">What is wrong, as a sentence.</param>
/// <param name="Remedy">What to do, as a sentence.</param>
internal sealed record YamlRefusal(TextPosition Position, string Problem, string Remedy)
{
    /// <summary>Whether the document parses and only repeats a key.</summary>
    public bool IsDuplicateKey { get; init; }
}
