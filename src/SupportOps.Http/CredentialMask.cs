using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;

namespace SupportOps.Http;

/// <summary>Takes the credential of a request out of text that the other side sent back.</summary>
/// <remarks>
/// Gateways are known to repeat request headers in their error pages, as they are or encoded for HTML, a URL or JSON.
/// </remarks>
internal static class CredentialMask
{
    private const string Mask = "***";

    /// <summary>The text without the credential, on one line that a message can hold.</summary>
    public static string Clean(string? text, AuthenticationHeaderValue? header) =>
        text is null ? string.Empty : UntrustedText.ToSingleLine(Remove(text, header));

    public static bool Shows(string text, AuthenticationHeaderValue? header) => Remove(text, header) != text;

    private static string Remove(string text, AuthenticationHeaderValue? header)
    {
        foreach (var secret in SecretsIn(header).SelectMany(FormsOf).Where(form => form.Length > 0))
        {
            text = text.Replace(secret, Mask, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    private static IEnumerable<string> SecretsIn(AuthenticationHeaderValue? header)
    {
        if (header?.Parameter is not { Length: > 0 } parameter)
        {
            return [];
        }

        // Without its padding, which alone looks different in every encoding.
        return FindPassword(header) is { Length: > 0 } password
            ? [parameter, parameter.TrimEnd('='), password]
            : [parameter];
    }

    private static string[] FormsOf(string secret) =>
    [
        secret, Uri.EscapeDataString(secret), WebUtility.HtmlEncode(secret), HtmlEncoder.Default.Encode(secret),
        JavaScriptEncoder.Default.Encode(secret),
    ];

    private static string? FindPassword(AuthenticationHeaderValue header)
    {
        var bytes = new byte[header.Parameter!.Length];
        if (header.Scheme != "Basic" || !Convert.TryFromBase64String(header.Parameter, bytes, out var length))
        {
            return null;
        }

        var pair = Encoding.UTF8.GetString(bytes, 0, length);
        return pair[(pair.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }
}
