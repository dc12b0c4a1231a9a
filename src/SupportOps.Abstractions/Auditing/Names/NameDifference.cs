namespace SupportOps.Auditing.Names;

/// <summary>
/// In which ways two names differ. All but <see cref="Different"/> are cosmetic: a person would call the names the
/// same.
/// </summary>
[Flags]
internal enum NameDifference
{
    /// <summary>Equal after Unicode normalisation.</summary>
    None = 0,

    /// <summary>Upper and lower case.</summary>
    Case = 1,

    /// <summary>Blanks, no-break spaces, zero-width characters.</summary>
    Whitespace = 2,

    /// <summary>Diacritics.</summary>
    Accent = 4,

    /// <summary>Letters and marks that look the same, or are forms of the same.</summary>
    LookAlike = 8,

    /// <summary>Really different.</summary>
    Different = 16,
}
