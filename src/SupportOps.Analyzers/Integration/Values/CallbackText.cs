namespace SupportOps.Analyzers.Integration.Values;

/// <summary>Whether an address, or what is known of its beginning, leads over the network in the clear.</summary>
internal static class CallbackText
{
    private const string Separator = "://";
    private const string Safe = "https://";

    // The machine itself, as Docker names it inside a container.
    private const string HostOfContainer = "host.docker.internal";

    private static readonly char[] EndsOfAuthority = ['/', '?', '#'];

    /// <summary>Scheme and host of an absolute address that is neither https nor loopback; null for others.</summary>
    /// <param name="text">The address, or its beginning.</param>
    /// <param name="isWhole">Whether nothing follows; a host may go on otherwise.</param>
    public static string? FindExposed(string text, bool isWhole)
    {
        if (text.StartsWith(Safe, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        if (at <= 0)
        {
            return null;
        }

        var host = at + Separator.Length;
        var end = text.IndexOfAny(EndsOfAuthority, host);
        if (end < 0 && !isWhole)
        {
            return null;
        }

        var root = end < 0 ? text : text[..end];
        return root.Length > host && Uri.TryCreate(root, UriKind.Absolute, out var address)
            && address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback
            && !address.Host.Equals(HostOfContainer, StringComparison.OrdinalIgnoreCase)
                ? $"{address.Scheme}{Separator}{address.Host}"
                : null;
    }
}
