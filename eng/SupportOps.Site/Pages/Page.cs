namespace SupportOps.Site.Pages;

/// <summary>One page before the frame is put around it.</summary>
/// <param name="Path">Where it lies in the site, with slashes, for example <c>guides/audit.html</c>.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Body">HTML.</param>
internal sealed record Page(string Path, string Title, string Body)
{
    /// <summary>What leads from this page to the root: nothing, or <c>../</c> as often as needed.</summary>
    public string ToRoot => string.Concat(Enumerable.Repeat("../", Path.Count(character => character == '/')));
}
