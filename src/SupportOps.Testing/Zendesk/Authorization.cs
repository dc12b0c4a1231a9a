using System.Text;

namespace SupportOps.Testing.Zendesk;

/// <summary>The values of the <c>Authorization</c> header that stand for a credential.</summary>
internal static class Authorization
{
    public static string ForApiToken(string email, string token) =>
        "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{email}/token:{token}"));

    public static string ForOAuth(string token) => "Bearer " + token;

    /// <summary>The user of an API token; null for another kind of credential, or a malformed one.</summary>
    public static string? FindEmail(string header)
    {
        var bytes = new byte[header.Length];
        if (!header.StartsWith("Basic ", StringComparison.Ordinal)
            || !Convert.TryFromBase64String(header["Basic ".Length..], bytes, out var length))
        {
            return null;
        }

        var pair = Encoding.UTF8.GetString(bytes, 0, length);
        var end = pair.IndexOf("/token:", StringComparison.Ordinal);
        return end < 0 ? null : pair[..end];
    }
}
