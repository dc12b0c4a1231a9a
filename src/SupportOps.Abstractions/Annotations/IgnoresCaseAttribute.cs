namespace SupportOps.Annotations;

/// <summary>
/// Says that the text of a member means the same in any case, as an e-mail address does. SupportOps.Analyzers reports
/// a comparison of it that heeds case or follows a culture.
/// </summary>
/// <remarks>
/// Your own properties, fields and parameters may carry it. It has no effect at run time. Source: handbook, Audits and
/// Calendly to Google Calendar.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class IgnoresCaseAttribute : Attribute
{
    /// <summary>
    /// Texts that are looked for in exactly their case all the same. A comparison of a member that has such texts is
    /// reported only where it is with another constant. Empty for none.
    /// </summary>
    public string[] Except { get; set; } = [];
}
