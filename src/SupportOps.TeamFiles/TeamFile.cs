using SupportOps.TeamFiles.Sets;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.TeamFiles;

/// <summary>Reads one Support Team YAML file that is already in memory.</summary>
public static class TeamFile
{
    /// <summary>
    /// Checks the file by itself. What needs the other files, <c>TY-REPORTS-TO-UNKNOWN</c> and <c>TY-DUPLICATE-ID</c>,
    /// is only checked by <see cref="TeamFolder"/>. No content makes it throw.
    /// </summary>
    /// <param name="file">Base name for messages.</param>
    /// <param name="utf8">The bytes of the file, with or without a byte order mark.</param>
    /// <param name="options">What differs between companies; the defaults when null.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    /// <remarks>Source: Support Team YAML files page, schemas 2025 and 2026.</remarks>
    public static TeamFileReading Read(string file, ReadOnlySpan<byte> utf8, TeamFileOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return new ParsedTeamFile(file, string.Empty, YamlDocument.Read(utf8), options ?? new()).ToReading();
    }
}
