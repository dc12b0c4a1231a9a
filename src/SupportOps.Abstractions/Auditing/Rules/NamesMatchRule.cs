using SupportOps.Auditing.Names;

namespace SupportOps.Auditing.Rules;

/// <summary>ZD-NAME-MISMATCH.</summary>
internal sealed class NamesMatchRule() : AccountRule(new RuleDescriptor
{
    Code = "ZD-NAME-MISMATCH",
    Title = "Zendesk and the team file show the same name",
    Severity = Severity.Medium,
    Rationale = "Customers and colleagues see the Zendesk name, and other tools join on it.",
    Remediation = "Correct the name in the system that has it wrong; the nightly sync carries the team file's name to "
        + "Zendesk.",
    Source = "Handbook, Audits, both Zendesk audits: the Zendesk name should match the team information",
})
{
    public override RuleResult Evaluate(in AccountSubject subject)
    {
        var expected = subject.Member.Name;
        var actual = subject.Agent.Name;
        if (string.IsNullOrEmpty(expected) || actual is null)
        {
            var missing = actual is null ? "the Zendesk record has no name" : "the team file has no usable name";
            return RuleResult.Inconclusive($"The names of {AuditContext.NameOf(subject.Member)} cannot be compared: "
                + $"{missing}.");
        }

        // Nearly every name is the same, character for character; only the rest pays for Unicode.
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            return RuleResult.Pass;
        }

        var difference = NameComparison.Compare(actual, expected);
        return difference == NameDifference.None ? RuleResult.Pass : Describe(subject, actual, expected, difference);
    }

    private static RuleResult Describe(
        in AccountSubject subject, string actual, string expected, NameDifference difference)
    {
        var sync = subject.Context.Instance.AgentSync is { } time ? $" The agent sync overwrites names daily at "
            + $"{time}." : string.Empty;
        return RuleResult.Fail(
            $"Zendesk shows \"{actual}\", {subject.Member.File} says \"{expected}\" "
                + $"({NameComparison.Describe(actual, expected, difference)}).{sync}",
            new Failure
            {
                Severity = difference.HasFlag(NameDifference.Different) ? null : Severity.Low,
                Expected = expected,
                Actual = actual,
            });
    }
}
