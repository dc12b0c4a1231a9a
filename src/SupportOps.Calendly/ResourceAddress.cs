using SupportOps.Http;

namespace SupportOps.Calendly;

/// <summary>Checks the references by which Calendly names its resources: whole addresses, not ids.</summary>
internal static class ResourceAddress
{
    public const string Host = "api.calendly.com";

    /// <summary>The reference as Calendly writes it, without a closing slash.</summary>
    /// <param name="text">What was given.</param>
    /// <param name="collection">The path that such references have, for example <c>users</c>.</param>
    /// <exception cref="ArgumentException">The text is no such reference; the message shows the right form.</exception>
    public static string Parse(string? text, string collection) =>
        FindProblem(text, collection) is { } problem
            ? throw new ArgumentException(problem, nameof(text))
            : text!.Trim().TrimEnd('/');

    /// <summary>Why a text is no reference, with the right form; null when it is one.</summary>
    public static string? FindProblem(string? text, string collection)
    {
        var trimmed = text?.Trim().TrimEnd('/') ?? string.Empty;
        var shown = UntrustedText.ToSingleLine(trimmed);
        if (trimmed.Length == 0)
        {
            return $"A reference is missing. Write it like {Form(collection)}";
        }

        if (IsId(trimmed))
        {
            return $"\"{shown}\" is a bare id. Write the whole reference: https://{Host}/{collection}/{shown}";
        }

        return Uri.TryCreate(trimmed, UriKind.Absolute, out var address) && Fits(address, collection)
            ? null
            : $"\"{shown}\" is no reference of this kind. Write it like {Form(collection)}";
    }

    public static string IdOf(string reference) => reference[(reference.LastIndexOf('/') + 1)..];

    private static string Form(string collection) => $"https://{Host}/{collection}/AAAAAAAAAAAAAAAA";

    // The web pages of Calendly have addresses that look alike.
    private static bool Fits(Uri address, string collection) =>
        (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address is { UserInfo: "", Query: "", Fragment: "" }
        && !(address.IdnHost.EndsWith("calendly.com", StringComparison.OrdinalIgnoreCase) && address.IdnHost != Host)
        && address.AbsolutePath.Split('/') is [.., var last, var id] && last == collection && IsId(id);

    private static bool IsId(string text) =>
        text.Length <= 200 && text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
