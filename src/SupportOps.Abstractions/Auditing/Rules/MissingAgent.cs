namespace SupportOps.Auditing.Rules;

/// <summary>What is said about a member for whom no agent was found.</summary>
internal static class MissingAgent
{
    public static RuleResult Describe(in MemberSubject subject, string lacks)
    {
        var member = subject.Member;
        var instance = subject.Context.Instance.Title;
        if (subject.Profile?.Id is { } id)
        {
            return RuleResult.Fail($"{AuditContext.NameOf(member)} {lacks} in {instance}: no agent has the file's id "
                + $"{id}.{Nearest(subject)}");
        }

        return member.HasUsableEmail
            ? RuleResult.Fail(
                $"{AuditContext.NameOf(member)} {lacks} in {instance}: the file has no id, and no agent has the "
                    + $"address {member.Email}.")
            : RuleResult.Inconclusive(
                $"{AuditContext.NameOf(member)} cannot be looked up: the file has neither an id nor a usable e-mail "
                    + "address.");
    }

    private static string Nearest(in MemberSubject subject) => subject.AgentWithEmail is { } other
        ? $" Agent {AuditContext.NameOf(other)} has the same e-mail address: the id in the file may be stale."
        : string.Empty;
}
