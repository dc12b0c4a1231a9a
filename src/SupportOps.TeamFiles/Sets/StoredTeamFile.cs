using SupportOps.TeamFiles.Yaml;

namespace SupportOps.TeamFiles.Sets;

/// <summary>Reads a team file from disk; one that cannot be read is refused like one that cannot be parsed.</summary>
internal static class StoredTeamFile
{
    public static ParsedTeamFile Read(string path, TeamFileOptions options)
    {
        var bytes = TeamFileBytes.Load(path);
        var document = bytes.Problem is null
            ? YamlDocument.Read(bytes.Content)
            : YamlDocument.Refused(
                new(TextPosition.Start, bytes.Problem, "Give this account read access to it, or remove it."));
        return new(Path.GetFileName(path), bytes.Sha256, document, options);
    }
}
