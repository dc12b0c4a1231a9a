namespace SupportOps.Auditing.Rules;

/// <summary>ZD-EMAIL-MISMATCH.</summary>
internal sealed class EmailsMatchRule() : AccountRule(new RuleDescriptor
{
    Code = "ZD-EMAIL-MISMATCH",
    Title = "Zendesk and the team file have the same e-mail address",
    Severity = Severity.High,
    Rationale = "The address is how people sign in; another address may be another person, or an account that outlives "
        + "its owner.",
    Remediation = "Correct the address in the system that has it wrong; an alias is not the official address.",
    Source = "Handbook, Audits, both Zendesk audits: the Zendesk e-mail should match the team information",
})
{
    public override RuleResult Evaluate(in AccountSubject subject)
    {
        var expected = subject.Member.Email;
        var actual = subject.Agent.Email;
        if (!subject.Member.HasUsableEmail || expected is null || actual is null)
        {
            var missing = actual is null ? "the Zendesk record has no address" : "the team file has no usable address";
            return RuleResult.Inconclusive($"The e-mail addresses of {AuditContext.NameOf(subject.Member)} cannot be "
                + $"compared: {missing}.");
        }

        if (string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase))
        {
            return RuleResult.Pass;
        }

        var hint = IsVariant(expected, actual)
            ? " They differ only in a plus part or in dots, so one is probably an alias."
            : string.Empty;
        return RuleResult.Fail(
            $"Zendesk has {actual}, {subject.Member.File} says {expected}.{hint}",
            new Failure { Expected = expected, Actual = actual });
    }

    private static bool IsVariant(string expected, string actual) =>
        string.Equals(WithoutAlias(expected), WithoutAlias(actual), StringComparison.OrdinalIgnoreCase);

    private static string WithoutAlias(string email)
    {
        var at = email.LastIndexOf('@');
        var local = at < 0 ? email : email[..at];
        var plus = local.IndexOf('+', StringComparison.Ordinal);
        var bare = plus < 0 ? local : local[..plus];
        return bare.Replace(".", string.Empty, StringComparison.Ordinal) + (at < 0 ? string.Empty : email[at..]);
    }
}
