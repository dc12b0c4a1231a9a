using SupportOps.Http;

namespace SupportOps.Calendly;

/// <summary>The root of the API, and the addresses of the calls below it.</summary>
internal sealed class CalendlyAddress
{
    private CalendlyAddress(Uri root) => Root = root;

    public static Uri Default { get; } = new("https://api.calendly.com");

    /// <summary>Ends in a slash.</summary>
    public Uri Root { get; }

    public string Host => Root.IdnHost;

    /// <summary>An address below the root, with the parameters that have a value.</summary>
    public Uri Of(string path, params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var query = string.Empty;
        foreach (var (name, value) in parameters)
        {
            if (value is not null)
            {
                query += $"{(query.Length == 0 ? '?' : '&')}{name}={Uri.EscapeDataString(value)}";
            }
        }

        return new Uri(Root, path + query);
    }

    public static CalendlyAddress Parse(Uri? baseAddress)
    {
        if (FindProblem(baseAddress) is { } problem)
        {
            throw new ArgumentException(problem, nameof(baseAddress));
        }

        return new CalendlyAddress(new Uri(baseAddress!.AbsoluteUri.TrimEnd('/') + "/"));
    }

    /// <summary>Why an address cannot be used, with what to write in its place; null when it can.</summary>
    public static string? FindProblem(Uri? address) => address switch
    {
        null => "BaseAddress is missing. Set it to https://api.calendly.com",
        { IsAbsoluteUri: false } => "BaseAddress is not absolute. Write it like https://api.calendly.com",
        { UserInfo.Length: > 0 } =>
            "BaseAddress holds a user name or password. Remove it; the token is an option of its own",
        { Query.Length: > 0 } or { Fragment.Length: > 0 } =>
            "BaseAddress has a query or a fragment. Write it like https://api.calendly.com",
        { IdnHost: "calendly.com" or "www.calendly.com" } =>
            "BaseAddress is the address of the web pages. Write https://api.calendly.com",
        _ when !IsSafeScheme(address) =>
            $"BaseAddress uses {address.Scheme}. Use https; http is for loopback addresses only, "
            + "because the token would be readable",
        _ => null,
    };

    /// <summary>
    /// Why a reference is of somebody else, with the right form; null when it is Calendly's own, or of the root. Only
    /// the last part of a reference is sent, so another one with the same end would be meant.
    /// </summary>
    public string? FindForeign(string reference)
    {
        var address = new Uri(reference);
        return address.IdnHost == Default.IdnHost
            || (address.Scheme == Root.Scheme && address.Authority == Root.Authority)
            || (address.IsLoopback && Root.IsLoopback)
            ? null
            : $"\"{UntrustedText.ToSingleLine(reference)}\" is not of {Default.IdnHost}"
                + (Root.IdnHost == Default.IdnHost ? string.Empty : $" or {Root.Authority}")
                + $". Write it like {OwnForm(address)}";
    }

    private static string OwnForm(Uri reference) =>
        new Uri(Default, string.Join('/', reference.AbsolutePath.Split('/')[^2..])).AbsoluteUri;

    private static bool IsSafeScheme(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
}
