namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>How much the shape alone proves.</summary>
internal enum SecretLevel
{
    /// <summary>Level A: the vendor marks its secrets so; nothing else looks like it.</summary>
    Certain,

    /// <summary>Level B: the shape is shared with other secrets; a word nearby tells whose it is.</summary>
    Likely,

    /// <summary>Level C: the shape is shared with texts that are no secrets; only the name makes it one.</summary>
    Possible,
}
