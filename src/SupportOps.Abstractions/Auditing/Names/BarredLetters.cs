using System.Text;

namespace SupportOps.Auditing.Names;

/// <summary>Letters whose diacritic Unicode does not decompose, such as o with stroke.</summary>
internal static class BarredLetters
{
    /// <summary>The letter without its stroke or bar, or the letter itself.</summary>
    public static Rune Fold(Rune rune) => rune.Value switch
    {
        0x00D8 => new Rune('O'),
        0x00F8 => new Rune('o'),
        0x0141 => new Rune('L'),
        0x0142 => new Rune('l'),
        0x0110 or 0x00D0 => new Rune('D'),
        0x0111 or 0x00F0 => new Rune('d'),
        0x0126 => new Rune('H'),
        0x0127 => new Rune('h'),
        0x0131 => new Rune('i'),
        _ => rune,
    };
}
