using System.Security.Cryptography;

namespace SupportOps.TeamFiles.Policies;

/// <summary>The whole policy. A file with a problem gives none.</summary>
internal sealed class PolicyReader
{
    private readonly string _file;
    private readonly string _sha256;

    public PolicyReader(string file, ReadOnlySpan<byte> utf8)
    {
        _file = file;
        _sha256 = Convert.ToHexStringLower(SHA256.HashData(utf8));
    }

    public AuditPolicyReading Read() => new()
    {
        Sha256 = _sha256,
        Problems = [new FileProblem(new(_file), string.Empty, "Policy files cannot be read yet.")],
    };
}
