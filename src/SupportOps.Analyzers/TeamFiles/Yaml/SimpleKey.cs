using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>A token that is a key if a colon follows on its line.</summary>
/// <param name="isPossible">Whether it still may be one.</param>
/// <param name="isRequired">Whether nothing else may stand there.</param>
/// <param name="tokenNumber">Which of all the tokens it is.</param>
/// <param name="index">Characters before it.</param>
/// <param name="position">Where it is.</param>
internal sealed class SimpleKey(bool isPossible, bool isRequired, int tokenNumber, int index, TextPosition position)
{
    // YAML 1.2.2, 7.4.2: a key on one line is no longer than this.
    private const int MaxLength = 1024;

    public bool IsPossible { get; private set; } = isPossible;

    public bool IsRequired => isRequired;

    public int TokenNumber => tokenNumber;

    public TextPosition Position => position;

    public static SimpleKey None() =>
        new(isPossible: false, isRequired: false, tokenNumber: 0, index: 0, TextPosition.Start);

    public bool IsStale(TextCursor cursor) =>
        IsPossible && (position.Line < cursor.Line || index + MaxLength < cursor.Index);

    public void Forget() => IsPossible = false;
}
