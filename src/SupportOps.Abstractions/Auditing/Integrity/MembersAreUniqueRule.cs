using SupportOps.Team;

namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-DUPLICATE-MEMBER.</summary>
internal sealed class MembersAreUniqueRule() : SnapshotRule(new RuleDescriptor
{
    Code = "AUD-DUPLICATE-MEMBER",
    Title = "No two team files share an e-mail address or a Zendesk id",
    Severity = Severity.High,
    Rationale = "Two files for one account cannot both be right, and each check is made for both of them.",
    Remediation = "Correct or remove all but one of the files.",
    Source = "Handbook, Support Team YAML files: the id is unique within its instance",
    Needs = SourceKinds.TeamFiles,
})
{
    public override IEnumerable<SnapshotResult> Evaluate(AuditContext context)
    {
        yield return new SnapshotResult("members", RuleResult.Pass);
        if (!context.Matches.HasDuplicateMembers)
        {
            yield break;
        }

        var members = context.Members;

        var byEmail = members.Where(member => member.HasUsableEmail)
            .GroupBy(member => member.Email ?? string.Empty, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase);
        foreach (var group in byEmail.Where(group => group.Skip(1).Any()))
        {
            var email = group.Key.ToLowerInvariant();
            yield return Duplicate("email:" + email, "the e-mail address " + email, group) with { TeamMember = email };
        }

        var byId = members.Where(member => member.Zendesk.Find(context.Instance.Block)?.Id is not null)
            .GroupBy(member => member.Zendesk.Find(context.Instance.Block)?.Id ?? default)
            .OrderBy(group => group.Key);
        foreach (var group in byId.Where(group => group.Skip(1).Any()))
        {
            yield return Duplicate($"id:{group.Key}", $"the Zendesk id {group.Key}", group) with { Agent = group.Key };
        }
    }

    private static SnapshotResult Duplicate(string subject, string value, IEnumerable<TeamMember> members)
    {
        var files = string.Join(", ", members.Select(member => member.File).Order(StringComparer.Ordinal));
        return new SnapshotResult(subject, RuleResult.Fail($"{files} share {value}."));
    }
}
