using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>The key of the service account, made anew by every server, and the file that holds it.</summary>
/// <remarks>Source: Google Cloud IAM, Create and delete service account keys.</remarks>
internal sealed class ServiceAccountKey(string email) : IDisposable
{
    public const string KeyId = "emulated-key";
    private const int Bits = 2048;

    private readonly Lazy<RSA> _key = new(static () => RSA.Create(Bits));

    public string Email => email;

    public void Dispose()
    {
        if (_key.IsValueCreated)
        {
            _key.Value.Dispose();
        }
    }

    public bool IsSignedBy(string signed, byte[] signature) => _key.Value.VerifyData(
        Encoding.ASCII.GetBytes(signed), signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public string FileText(Uri tokenUri) => JsonBody.Text(new JsonObject
    {
        ["type"] = "service_account",
        ["project_id"] = "emulated-project",
        ["private_key_id"] = KeyId,
        ["private_key"] = _key.Value.ExportPkcs8PrivateKeyPem() + "\n",
        ["client_email"] = email,
        ["client_id"] = "100000000000000000001",
        ["token_uri"] = tokenUri.AbsoluteUri,
        ["universe_domain"] = "googleapis.com",
    });
}
