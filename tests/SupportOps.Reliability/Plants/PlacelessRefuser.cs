using SupportOps.Reliability.TeamFiles;

namespace SupportOps.Reliability.Plants;

/// <summary>Refuses without saying where.</summary>
internal sealed class PlacelessRefuser : PlainYaml
{
    protected override YamlVerdict Refused(long line, long column) => base.Refused(line, column) with { Line = 0 };
}
