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

    private static readonly TeamFileRule Word = FileSchema.RuleOf(
        "Write the word `on` or `off`: true and false are no words of a policy.");

    private static readonly TeamFileRule Fixed = FileSchema.RuleOf("Write on or off.");

    private static readonly TeamFileRule Foreign = FileSchema.RuleOf("Remove the line.");

    private static readonly TeamFileRule None = FileSchema.RuleOf("Leave at least one on.");

    public static IReadOnlyList<AuditRule> Read(Field field, ZendeskInstance? instance)
    {
        var isUsFederal = instance?.Block == ZendeskBlock.UsFederal;
        var handbook = isUsFederal
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

        RefuseForeign(switches, chosen, isUsFederal || instance is null);

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

        if (field.Word == "off")
        {
            chosen.Remove(code);
        }
        else if (field.Word == "on")
        {
            chosen[code] = rule;
        }
        else if (field.IsBoolean)
        {
            field.Report(Word, $"{Quote.Of(code)} is {field.Word}.");
        }
        else if (Severity(field) is { } severity)
        {
            Grade(field, rule, severity, chosen);
        }
        else
        {
            field.ReportValue(Switch, $"{Quote.Of(code)} is neither on nor off, and has no severity.");
        }
    }

    private static void Grade(Field field, AuditRule rule, Severity severity, Dictionary<string, AuditRule> chosen)
    {
        if (rule == AuditRules.AdministratorListReview)
        {
            field.Report(Fixed, $"{Quote.Of(rule.Descriptor.Code)} asks a person and never fails: it has no severity.");
            return;
        }

        chosen[rule.Descriptor.Code] = rule.WithSeverity(severity);
    }

    // It would be listed as a check of the audit, and never look at anybody.
    private static void RefuseForeign(MapFields switches, Dictionary<string, AuditRule> chosen, bool isUsFederal)
    {
        var code = AuditRules.UsGovernmentMemberHasAgent.Descriptor.Code;
        if (!isUsFederal && chosen.ContainsKey(code))
        {
            switches[code].Report(
                Foreign, $"{Quote.Of(code)} is for instances of the block us-federal only, and this one is of main.");
        }
    }

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
