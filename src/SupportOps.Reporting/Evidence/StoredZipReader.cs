using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace SupportOps.Reporting.Evidence;

/// <summary>
/// Reads the parts of a ZIP file in which nothing is compressed. Nothing in it can grow when it is read.
/// </summary>
internal static class StoredZipReader
{
    private const int MostParts = 32;
    private const int LongestName = 64;

    public static bool IsZip(ReadOnlySpan<byte> archive) => archive.Length >= StoredZip.LocalLength
        && BinaryPrimitives.ReadUInt32LittleEndian(archive) == StoredZip.LocalSignature;

    /// <summary>The parts as far as they can be read; null instead of the problem when that is all of them.</summary>
    public static (IReadOnlyList<EvidenceFile> Parts, EvidenceProblem? Problem) Read(ReadOnlyMemory<byte> archive)
    {
        var parts = new List<EvidenceFile>();
        var offset = 0;
        while (IsZip(archive.Span[offset..]))
        {
            var problem = FindProblem(archive.Span[offset..], parts.Count, offset);
            if (problem is not null)
            {
                return (parts, problem);
            }

            var (nameLength, length) = Lengths(archive.Span[offset..]);
            var name = archive.Slice(offset + StoredZip.LocalLength, nameLength);
            var content = archive.Slice(offset + StoredZip.LocalLength + nameLength, length);
            parts.Add(new EvidenceFile(Encoding.Latin1.GetString(name.Span), content));
            offset += StoredZip.LocalLength + nameLength + length;
        }

        return (parts, null);
    }

    private static EvidenceProblem? FindProblem(ReadOnlySpan<byte> entry, int count, int offset)
    {
        var flagsAndMethod = BinaryPrimitives.ReadUInt32LittleEndian(entry[6..]);
        var extra = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
        var (nameLength, length) = Lengths(entry);
        if (count == MostParts || nameLength > LongestName)
        {
            return Container(string.Create(CultureInfo.InvariantCulture, $"it has more than {MostParts} parts, or a "
                + $"name longer than {LongestName} characters, at byte {offset}"));
        }

        if (flagsAndMethod != 0 || extra != 0)
        {
            return Container(FormattableString.Invariant(
                $"the part at byte {offset} is compressed, encrypted or written by another program; ")
                + "verify the file that `supportops evidence pack` wrote, not one that was packed again");
        }

        return length < 0 || StoredZip.LocalLength + nameLength + (long)length > entry.Length
            ? Container(FormattableString.Invariant($"it was cut short, or changed at byte {offset}"))
            : null;
    }

    private static (int Name, int Content) Lengths(ReadOnlySpan<byte> entry) => (
        BinaryPrimitives.ReadUInt16LittleEndian(entry[26..]), BinaryPrimitives.ReadInt32LittleEndian(entry[18..]));

    private static EvidenceProblem Container(string message) =>
        new(EvidenceArchive.Container, $"The archive cannot be read to its end: {message}.");
}
