using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Policies;

/// <summary>
/// <c>rules</c>: what differs from the checks that the handbook has for the block. What is not named stays on, so that
/// a check is only ever left out by a word.
/// </summary>
internal static class RuleSwitches
{
    private static readonly TeamFileRule Code = FileSchema.RuleOf(
        "Write the code of a rule as docs/rules has it, or remove the line.");

    private static readonly TeamFileRule Switch = FileSchema.RuleOf(
        "Write on, off, or one of info, low, medium, high, critical.");

    private static readonly TeamFileRule None = FileSchema.RuleOf("Leave at least one on.");

    public static IReadOnlyList<AuditRule> Read(Field field, ZendeskInstance? instance)
    {
        var handbook = instance?.Block == ZendeskBlock.UsFederal
            ? AuditPolicy.ZendeskUsGovernment
            : AuditPolicy.ZendeskGlobal;
        if (field.Map() is not { } switches)
        {
            return handbook.Rules;
        }

        var chosen = handbook.Rules.ToDictionary(rule => rule.Descriptor.Code, StringComparer.Ordinal);
        foreach (var code in switches.Keys)
        {
            Apply(switches[code], code, chosen);
        }

        if (chosen.Count == 0)
        {
            field.Report(None, "Every check is off, so that every audit would be clean.");
        }

        return [.. AuditRules.Ready.Select(rule => chosen.GetValueOrDefault(rule.Descriptor.Code)).OfType<AuditRule>()];
    }

    private static void Apply(Field field, string code, Dictionary<string, AuditRule> chosen)
    {
        var rule = AuditRules.Ready.FirstOrDefault(
            ready => string.Equals(ready.Descriptor.Code, code, StringComparison.Ordinal));
        if (rule is null)
        {
            field.ReportKey(Code, AuditRules.IsIntegrity(code)
                ? $"{Quote.Of(code)} looks at the input itself, and always runs."
                : $"{Quote.Of(code)} is no rule about members or agents.");
            return;
        }

        if (IsOff(field))
        {
            chosen.Remove(code);
        }
        else if (Severity(field) is { } severity)
        {
            chosen[code] = rule.WithSeverity(severity);
        }
        else if (IsOn(field))
        {
            chosen[code] = rule;
        }
        else
        {
            field.ReportKey(Switch, $"{Quote.Of(code)} is neither on nor off, and has no severity.");
        }
    }

    private static bool IsOn(Field field) => field.Word is "on" or "true";

    private static bool IsOff(Field field) => field.Word is "off" or "false";

    private static Severity? Severity(Field field) => field.Word switch
    {
        "info" => Auditing.Severity.Info,
        "low" => Auditing.Severity.Low,
        "medium" => Auditing.Severity.Medium,
        "high" => Auditing.Severity.High,
        "critical" => Auditing.Severity.Critical,
        _ => null,
    };
}
