using System.Text.Encodings.Web;

namespace SupportOps.Site.Pages;

/// <summary>Text on its way into a page.</summary>
internal static class Html
{
    public static string Text(string text) => HtmlEncoder.Default.Encode(text);

    public static string Code(string text) => $"<code>{Text(text)}</code>";

    public static string Link(string address, string markup) => $"<a href=\"{Text(address)}\">{markup}</a>";
}
