namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>A stretch of text with the shape of a secret; the default value is none.</summary>
internal readonly struct SecretMatch
{
    /// <summary>How much of a found value may be shown.</summary>
    public const int Shown = 6;

    public SecretMatch(SecretKind kind, int start, int length, SecretWords missing = SecretWords.None)
    {
        Kind = kind;
        Start = start;
        Length = length;
        Missing = missing;
    }

    public SecretKind Kind { get; }

    public int Start { get; }

    public int Length { get; }

    /// <summary>The words that must still be found near it; none when the shape is enough.</summary>
    public SecretWords Missing { get; }

    public bool IsFound => Kind != SecretKind.None;

    /// <summary>Where to look for the next one.</summary>
    public int End => Start + Length;

    public SecretLevel Level => Kind switch
    {
        SecretKind.CalendlyToken => SecretLevel.Likely,
        SecretKind.ZendeskToken or SecretKind.PagerDutyKey => SecretLevel.Possible,
        _ => SecretLevel.Certain,
    };

    /// <summary>Whether it is one, given the words in the names that the text is bound to.</summary>
    public bool IsConfirmedBy(SecretWords words) => IsFound && (Missing & ~words) == SecretWords.None;

    /// <summary>The first characters, for messages: never more of a secret than these.</summary>
    public string Beginning(string text) => text.Substring(Start, Math.Min(Shown, Length));
}
