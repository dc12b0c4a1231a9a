using System.Security.Cryptography;
using System.Text.Json;
using SupportOps.Annotations;
using SupportOps.GoogleCalendar.Accounts;
using SupportOps.GoogleCalendar.Wire;
using SupportOps.Http;

namespace SupportOps.GoogleCalendar;

/// <summary>The key of a service account, which proves to Google who is asking.</summary>
/// <remarks>
/// Only keys of service accounts are read. Other kinds of Google credentials name addresses or programs to ask for a
/// token, which a file from outside must not choose. Source: Google Cloud, IAM, create and delete service account keys.
/// </remarks>
public sealed class GoogleServiceAccountKey
{
    private readonly Secret _privateKey;

    private GoogleServiceAccountKey(string email, string? keyId, string privateKey, Uri tokenAddress)
    {
        Email = email;
        KeyId = keyId;
        _privateKey = new Secret(privateKey);
        TokenAddress = tokenAddress;
    }

    /// <summary>E-mail address of the account, with which calendars are shared.</summary>
    public string Email { get; }

    internal string? KeyId { get; }

    internal Uri TokenAddress { get; }

    /// <summary>Reads a key from the text of its file.</summary>
    /// <param name="json">JSON as the Google Cloud console writes it.</param>
    /// <exception cref="ArgumentException">The text is no usable key; the message says why, without it.</exception>
    public static GoogleServiceAccountKey Parse([Credential] string json)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(json);
        var key = Read(json);
        var problem = ServiceAccountKeyRules.FindProblem(key);
        return problem is null
            ? new GoogleServiceAccountKey(key!.ClientEmail!, key.PrivateKeyId, key.PrivateKey!, new Uri(key.TokenUri!))
            : throw new ArgumentException($"{problem}.", nameof(json));
    }

    /// <summary>Reads a key from its file.</summary>
    /// <param name="path">Path of the JSON file.</param>
    /// <exception cref="ArgumentException">The file holds no usable key; the message says why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    public static GoogleServiceAccountKey Load(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Parse(File.ReadAllText(path));
    }

    /// <summary>The account, and nothing of its key.</summary>
    public override string ToString() => $"Google service account {Email}";

    internal static string? FindProblem(string json) => ServiceAccountKeyRules.FindProblem(Read(json));

    internal RSA CreateRsa()
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(_privateKey.Reveal());
        return rsa;
    }

    // The error of the parser repeats parts of what it read, hence it goes no further.
    private static WireServiceAccountKey? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, TokenJson.Default.WireServiceAccountKey);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
