using System.Security.Cryptography;
using SupportOps.GoogleCalendar.Wire;
using SupportOps.Http;

namespace SupportOps.GoogleCalendar.Accounts;

/// <summary>Why a service-account key cannot be right; no message repeats the key.</summary>
internal static class ServiceAccountKeyRules
{
    private const string Key = "the service-account key";
    private const string NewKey = "Create a new key of type JSON in the Google Cloud console";

    public static string? FindProblem(WireServiceAccountKey? key) => key switch
    {
        null => $"{Key} is no JSON object. {NewKey}",
        { Type: not "service_account" } =>
            $"{Key} is of the type '{UntrustedText.ToSingleLine(key.Type)}', not service_account. {NewKey}",
        { ClientEmail: null or "" } => $"{Key} has no client_email. {NewKey}",
        { PrivateKey: null or "" } => $"{Key} has no private_key. {NewKey}",
        _ => FindTokenAddressProblem(key.TokenUri) ?? FindPrivateKeyProblem(key.PrivateKey),
    };

    // What is sent there lets its holder act as the account for an hour.
    private static string? FindTokenAddressProblem(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && IsTrusted(address)
            ? null
            : $"{Key} has a token_uri that is not Google's. {NewKey}; loopback addresses are allowed for tests";

    private static bool IsTrusted(Uri address) => address.UserInfo.Length == 0 && (address.Scheme, address) switch
    {
        ("https" or "http", { IsLoopback: true }) => true,
        ("https", { IsDefaultPort: true }) => IsGoogle(address.IdnHost),
        _ => false,
    };

    private static bool IsGoogle(string host) =>
        host is "accounts.google.com" || host.EndsWith(".googleapis.com", StringComparison.OrdinalIgnoreCase);

    private static string? FindPrivateKeyProblem(string pem)
    {
        using var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            return $"{Key} has a private_key that is no RSA key in PEM. {NewKey}; line breaks in it are written as \\n";
        }
    }
}
