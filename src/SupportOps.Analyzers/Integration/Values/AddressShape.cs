namespace SupportOps.Analyzers.Integration.Values;

/// <summary>How the whole address of a resource looks; <c>Parse</c> of the references takes the same texts.</summary>
internal sealed class AddressShape
{
    private const int LongestId = 200;
    private const string Placeholder = "AAAAAAAAAAAAAAAA";

    private readonly string _host;
    private readonly string _collection;

    public AddressShape(string host, string collection)
    {
        _host = host;
        _collection = collection;
    }

    /// <summary>Whether a text is such an address.</summary>
    public bool Fits(string text) =>
        Uri.TryCreate(Trim(text), UriKind.Absolute, out var address) && HasSafeScheme(address)
        && address is { UserInfo: "", Query: "", Fragment: "" }
        && !IsOtherHostOfVendor(address.IdnHost)
        && address.AbsolutePath.Split('/') is [.., var last, var id] && last == _collection && IsId(id);

    /// <summary>The address as it should have been written, with the id where the text is one.</summary>
    public string Correct(string text) =>
        $"https://{_host}/{_collection}/{(IsId(Trim(text)) ? Trim(text) : Placeholder)}";

    private static string Trim(string text) => text.Trim().TrimEnd('/');

    private static bool HasSafeScheme(Uri address) => address.Scheme == Uri.UriSchemeHttps
        || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    // The web pages of a vendor have addresses that look alike.
    private bool IsOtherHostOfVendor(string host) => host != _host
        && host.EndsWith(_host[(_host.IndexOf('.') + 1)..], StringComparison.OrdinalIgnoreCase);

    private static bool IsId(string text)
    {
        if (text.Length is 0 or > LongestId)
        {
            return false;
        }

        foreach (var letter in text)
        {
            if (letter is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
