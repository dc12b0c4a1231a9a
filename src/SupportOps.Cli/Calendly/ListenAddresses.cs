using Microsoft.AspNetCore.Http;

namespace SupportOps.Cli.Calendly;

/// <summary>Reads <c>--urls</c> of the receiver.</summary>
internal static class ListenAddresses
{
    public const string Default = "http://127.0.0.1:8080";

    /// <summary>The addresses of a text, which semicolons part.</summary>
    /// <exception cref="CommandFailure">One of them is not where this tool can listen.</exception>
    public static IReadOnlyList<string> Parse(string text)
    {
        var addresses = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return addresses.Length > 0 ? [.. addresses.Select(Checked)] : throw Wrong(text, "is no address");
    }

    private static string Checked(string text)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(text);
        }
        catch (FormatException)
        {
            throw Wrong(text, "is no address");
        }

        if (address.Scheme != Uri.UriSchemeHttp)
        {
            throw Wrong(text, "is not http; let a proxy in front of it end TLS");
        }

        return address.PathBase.Length == 0
            ? text
            : throw Wrong(text, $"has a path; deliveries are taken at {ReceiverHost.Path}");
    }

    private static CommandFailure Wrong(string text, string problem) => CommandFailure.Usage(
        $"--urls: \"{text}\" {problem}. Write it like {Default}, or http://*:8080 for every address of the machine.");
}
