using SupportOps.Auditing.Waivers;

namespace SupportOps.Auditing.Comparison;

/// <summary>In what two findings with one fingerprint differ.</summary>
/// <remarks>
/// Not compared: the remedy, which belongs to the rule, and the places in files, which move with every edit above them.
/// </remarks>
internal static class FindingChanges
{
    public static IReadOnlyList<string> Between(Finding before, Finding after)
    {
        (string Name, bool IsSame)[] fields =
        [
            ("severity", before.Severity == after.Severity),
            ("status", before.Status == after.Status),
            ("teamMember", AreEqual(before.TeamMember, after.TeamMember)),
            ("zendeskUserId", before.ZendeskUserId == after.ZendeskUserId),
            ("message", AreEqual(before.Message, after.Message)),
            ("matchedBy", before.MatchedBy == after.MatchedBy),
            ("expected", AreEqual(before.Expected, after.Expected)),
            ("actual", AreEqual(before.Actual, after.Actual)),
            ("waiver", Placeless(before.Waiver) == Placeless(after.Waiver)),
        ];
        return [.. fields.Where(field => !field.IsSame).Select(field => field.Name)];
    }

    private static bool AreEqual(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);

    private static Waiver? Placeless(Waiver? waiver) => waiver is null ? null : waiver with { Location = null };
}
