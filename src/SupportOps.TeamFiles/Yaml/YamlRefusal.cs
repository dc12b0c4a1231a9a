namespace SupportOps.TeamFiles.Yaml;

/// <summary>Why a document was not read.</summary>
/// <param name="IsDuplicateKey">Whether the document parses and only repeats a key.</param>
/// <param name="Position">Where the trouble is.</param>
/// <param name="Problem">What is wrong, as a sentence.</param>
internal sealed record YamlRefusal(bool IsDuplicateKey, TextPosition Position, string Problem)
{
    public static YamlRefusal Syntax(TextPosition position, string problem) => new(IsDuplicateKey: false, position, problem);
}
