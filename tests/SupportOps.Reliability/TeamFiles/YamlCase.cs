namespace SupportOps.Reliability.TeamFiles;

/// <summary>One file, and what must come of it.</summary>
/// <param name="Name">What was done to it.</param>
/// <param name="Kind">What it is read as.</param>
/// <param name="Bytes">The file.</param>
/// <param name="MustBeRefused">Null where both is right: it was changed by chance.</param>
internal sealed record YamlCase(string Name, YamlKind Kind, byte[] Bytes, bool? MustBeRefused);
