namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-TEAM-FILE-INVALID.</summary>
internal sealed class TeamFilesParseRule() : InputRule(new RuleDescriptor
{
    Code = "AUD-TEAM-FILE-INVALID",
    Title = "Every team file can be parsed",
    Severity = Severity.High,
    Rationale = "The member of a file that cannot be parsed is unknown, so the roster has a hole and the audit no "
        + "verdict.",
    Remediation = "Correct the file at the place the message names; 'supportops team check' shows every problem of the "
        + "folder.",
    Source = "SupportOps: one bad file never hides its member",
    Needs = SourceKinds.None,
})
{
    public override IEnumerable<SnapshotResult> EvaluateInput(IAuditInput input)
    {
        yield return new SnapshotResult("team files", RuleResult.Pass);
        foreach (var file in input.UnreadableFiles)
        {
            var location = new FileLocation(file.File, file.Line, file.Column);
            yield return new SnapshotResult("file:" + file.Sha256, RuleResult.Fail($"{location}: {file.Message}"))
            {
                Location = location,
            };
        }
    }
}
