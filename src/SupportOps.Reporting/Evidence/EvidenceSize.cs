using System.Globalization;
using System.Text;

namespace SupportOps.Reporting.Evidence;

/// <summary>How long an archive becomes: what could not be read again is not packed.</summary>
internal static class EvidenceSize
{
    /// <summary>Length in bytes of the archive of these parts.</summary>
    public static long Of(IEnumerable<EvidenceFile> parts) => StoredZip.EndLength + parts.Sum(part =>
        StoredZip.LocalLength + StoredZip.CentralLength + (2L * Encoding.ASCII.GetByteCount(part.Name))
            + part.Content.Length);

    /// <summary>Refuses an archive that is longer than one that is read.</summary>
    /// <exception cref="InvalidDataException">It is.</exception>
    public static void Check(IEnumerable<EvidenceFile> parts)
    {
        if (Of(parts) > EvidenceArchive.MostBytes)
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture,
                $"The archive would be larger than one may be ({EvidenceArchive.MostBytes} bytes). Pack fewer reports, "
                    + $"or a snapshot of one instance alone."));
        }
    }
}
