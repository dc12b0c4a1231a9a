namespace SupportOps.Reliability.TeamFiles;

/// <summary>Reads a file.</summary>
/// <param name="Name">By which a process of its own finds it.</param>
/// <param name="Read">Reads the bytes.</param>
internal sealed record YamlLoader(string Name, Func<YamlKind, byte[], YamlVerdict> Read);
