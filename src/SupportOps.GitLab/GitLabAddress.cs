using System.Globalization;

namespace SupportOps.GitLab;

/// <summary>The root of the API, and the addresses of the calls below it.</summary>
internal sealed class GitLabAddress
{
    private const string ApiPath = "/api/v4";

    private GitLabAddress(Uri root) => Root = root;

    public static Uri Default { get; } = new("https://gitlab.com");

    /// <summary>Ends in <c>/api/v4/</c>.</summary>
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

    /// <summary>
    /// A project or group as one part of a path: its number, or its whole path with the slashes escaped.
    /// </summary>
    /// <exception cref="ArgumentException">It is no path, for example because a part of it is empty.</exception>
    public static string Segment(string? path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Any(char.IsControl)
            || path.Split('/').Any(static part => part is "" or "." or ".."))
        {
            throw new ArgumentException(
                "This is no path of a project or group. Write it like group/name, without a slash at its ends.",
                nameof(path));
        }

        return Uri.EscapeDataString(path);
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static GitLabAddress Parse(Uri? baseAddress)
    {
        if (FindProblem(baseAddress) is { } problem)
        {
            throw new ArgumentException(problem, nameof(baseAddress));
        }

        var address = baseAddress!.AbsoluteUri.TrimEnd('/');
        return new GitLabAddress(new Uri(
            address.EndsWith(ApiPath, StringComparison.OrdinalIgnoreCase) ? address + "/" : address + ApiPath + "/"));
    }

    /// <summary>Why an address cannot be used, with what to write in its place; null when it can.</summary>
    public static string? FindProblem(Uri? address) => address switch
    {
        null => "BaseAddress is missing. Set it to https://gitlab.com",
        { IsAbsoluteUri: false } => "BaseAddress is not absolute. Write it like https://gitlab.com",
        { UserInfo.Length: > 0 } =>
            "BaseAddress holds a user name or password. Remove it; the token is an option of its own",
        { Query.Length: > 0 } or { Fragment.Length: > 0 } =>
            "BaseAddress has a query or a fragment. Write it like https://gitlab.com",
        _ when !IsSafeScheme(address) =>
            $"BaseAddress uses {address.Scheme}. Use https; http is for loopback addresses only, "
            + "because the token would be readable",
        _ => null,
    };

    private static bool IsSafeScheme(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
}
