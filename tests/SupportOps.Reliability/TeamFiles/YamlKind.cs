namespace SupportOps.Reliability.TeamFiles;

/// <summary>What a file is read as; all three go through one loader.</summary>
internal enum YamlKind
{
    Team,
    Waivers,
    Policy,
}
