using System.Text.Json;

namespace SupportOps.Calendly.Wire;

/// <summary>Where the next page is; older bodies have no tokens of their own.</summary>
internal sealed class WirePagination
{
    /// <summary>Undefined when the member is missing, which is not the same as null.</summary>
    public JsonElement NextPage { get; init; }

    public string? NextPageToken { get; init; }

    /// <summary>The token of the next page, from its own member or out of the address.</summary>
    public string? FindToken() => NextPageToken is { Length: > 0 } token ? token : TokenIn(NextPage.GetString());

    private static string? TokenIn(string? address)
    {
        const string Name = "page_token=";
        var query = address?.IndexOf('?', StringComparison.Ordinal) ?? -1;
        return query < 0
            ? null
            : address![(query + 1)..].Split('#')[0].Split('&')
                .Where(parameter => parameter.StartsWith(Name, StringComparison.Ordinal))
                .Select(parameter => Uri.UnescapeDataString(parameter[Name.Length..]))
                .FirstOrDefault();
    }
}
