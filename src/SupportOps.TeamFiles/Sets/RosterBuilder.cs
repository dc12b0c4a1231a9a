using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SupportOps.Team;

namespace SupportOps.TeamFiles.Sets;

/// <summary>Puts the files of a folder together.</summary>
internal static class RosterBuilder
{
    public static Roster Build(IReadOnlyList<ParsedTeamFile> files) => new()
    {
        Members = [.. files.Select(file => file.Member).OfType<TeamMember>()],
        UnreadableFiles = [.. files.Where(file => file.Refusal is not null).Select(ToUnreadable)],
        Sha256 = Hash(files),
    };

    private static UnreadableTeamFile ToUnreadable(ParsedTeamFile file) => new()
    {
        File = file.File,
        Line = file.Refusal!.Position.Line,
        Column = file.Refusal.Position.Column,
        Message = file.ToReading().Findings[0].Message,
        Sha256 = file.Sha256,
    };

    // For each file: the length of its name in UTF-8 (four bytes, little endian), the name, and the SHA-256 of its
    // bytes. Every part has a known length, so two different sets never give the same sequence.
    private static string Hash(IReadOnlyList<ParsedTeamFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var file in files)
        {
            var name = Encoding.UTF8.GetBytes(file.File);
            BinaryPrimitives.WriteInt32LittleEndian(length, name.Length);
            hash.AppendData(length);
            hash.AppendData(name);
            hash.AppendData(Convert.FromHexString(file.Sha256));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
