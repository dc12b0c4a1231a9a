using System.Net.Http.Headers;
using System.Text;

namespace SupportOps.Http;

/// <summary>Takes the credential of a request out of text that the other side sent back.</summary>
/// <remarks>Gateways are known to repeat request headers in their error pages.</remarks>
internal static class CredentialMask
{
    private const string Mask = "***";

    public static string Remove(string text, AuthenticationHeaderValue? header)
    {
        if (header?.Parameter is not { Length: > 0 } parameter)
        {
            return text;
        }

        var masked = text.Replace(parameter, Mask, StringComparison.Ordinal);
        return FindPassword(header) is { Length: > 0 } password
            ? masked.Replace(password, Mask, StringComparison.Ordinal)
            : masked;
    }

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
