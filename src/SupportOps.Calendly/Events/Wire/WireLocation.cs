namespace SupportOps.Calendly.Events.Wire;

/// <summary>Where a call takes place.</summary>
internal static class WireLocation
{
    /// <summary>The link of a conference; else the place, the telephone number or what was agreed; else null.</summary>
    /// <param name="location">The member <c>location</c>; a conference has its link only once it is made.</param>
    /// <exception cref="InvalidOperationException">The text is no valid Unicode.</exception>
    public static string? ToText(WireObject location) => location.Text("join_url") ?? location.Text("location");
}
