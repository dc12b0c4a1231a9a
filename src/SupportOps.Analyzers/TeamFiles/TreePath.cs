using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles;

/// <summary>Finds an entry of a tree by the keys that lead to it.</summary>
internal static class TreePath
{
    /// <summary>Null where one of the keys is not there.</summary>
    public static YamlEntry? Find(YamlNode? root, params string[] keys)
    {
        YamlEntry? entry = null;
        foreach (var key in keys)
        {
            entry = (root as YamlMap)?.Find(key);
            root = entry?.Value;
        }

        return entry;
    }
}
