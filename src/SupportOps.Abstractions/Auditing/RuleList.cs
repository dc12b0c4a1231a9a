namespace SupportOps.Auditing;

/// <summary>The rules of a policy, checked when it is made.</summary>
internal static class RuleList
{
    /// <summary>A copy of the rules.</summary>
    /// <exception cref="ArgumentException">A code occurs twice, or is reserved.</exception>
    public static IReadOnlyList<TRule> Checked<TRule>(IReadOnlyList<TRule> rules)
        where TRule : AuditRule
    {
        ArgumentNullException.ThrowIfNull(rules);
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules)
        {
            var code = rule.Descriptor.Code;
            if (AuditRules.IsIntegrity(code) && !IsReview(code))
            {
                throw new ArgumentException($"Rule code {code}: AUD- is reserved for input "
                    + "integrity.", nameof(rules));
            }

            if (!codes.Add(code))
            {
                throw new ArgumentException($"Rule code {code} occurs twice; give each rule a code of its "
                    + "own.", nameof(rules));
            }
        }

        return [.. rules];
    }

    // It asks for a look at the list itself, so it has a code of the input, yet only some policies want it.
    private static bool IsReview(string code) =>
        string.Equals(code, AuditRules.AdministratorListReview.Descriptor.Code, StringComparison.Ordinal);
}
