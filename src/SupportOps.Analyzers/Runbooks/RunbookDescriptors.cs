using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Runbooks;

namespace SupportOps.Analyzers.Runbooks;

/// <summary>SOP50: the rules of runbooks, which are the command's, words included.</summary>
internal static class RunbookDescriptors
{
    private const string Said = "{0}";

    public static readonly DiagnosticDescriptor SectionMissing = new(
        "SOP5001", "Section is missing", Said, RuleCategory.Runbooks,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        Describe(RunbookRules.SectionMissing), RulePage.Of("SOP5001"));

    public static readonly DiagnosticDescriptor HeaderEmpty = new(
        "SOP5002", "Header row is empty", Said, RuleCategory.Runbooks,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        Describe(RunbookRules.HeaderEmpty), RulePage.Of("SOP5002"));

    public static readonly DiagnosticDescriptor ScheduleTimeZone = new(
        "SOP5003", "Schedule has no time zone", Said, RuleCategory.Runbooks,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        Describe(RunbookRules.ScheduleTimeZone), RulePage.Of("SOP5003"));

    public static readonly DiagnosticDescriptor TasksEmpty = new(
        "SOP5004", "No task is named", Said, RuleCategory.Runbooks,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        Describe(RunbookRules.TasksEmpty), RulePage.Of("SOP5004"));

    public static readonly DiagnosticDescriptor TaskDuration = new(
        "SOP5005", "Duration of a task is unreadable", Said, RuleCategory.Runbooks,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        Describe(RunbookRules.TaskDuration), RulePage.Of("SOP5005"));

    public static readonly DiagnosticDescriptor RollbackEmpty = new(
        "SOP5006", "Rollback plan is empty", Said, RuleCategory.Runbooks,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        Describe(RunbookRules.RollbackEmpty), RulePage.Of("SOP5006"));

    public static readonly DiagnosticDescriptor NameFormat = new(
        "SOP5007", "Runbook name is not customer and task", Said, RuleCategory.Runbooks,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        Describe(RunbookRules.NameFormat), RulePage.Of("SOP5007"));

    public static readonly DiagnosticDescriptor CheckUnexplained = new(
        "SOP5008", "Open item has no reason", Said, RuleCategory.Runbooks,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        Describe(RunbookRules.CheckUnexplained), RulePage.Of("SOP5008"));

    public static readonly DiagnosticDescriptor UrlRelative = new(
        "SOP5009", "Address is not whole", Said, RuleCategory.Runbooks,
        DiagnosticSeverity.Info, isEnabledByDefault: true,
        Describe(RunbookRules.UrlRelative), RulePage.Of("SOP5009"));

    public static readonly DiagnosticDescriptor HeaderMissing = new(
        "SOP5010", "Header row is missing", Said, RuleCategory.Runbooks,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        Describe(RunbookRules.HeaderMissing), RulePage.Of("SOP5010"));

    public static readonly DiagnosticDescriptor ContactsEmpty = new(
        "SOP5011", "No contact is named", Said, RuleCategory.Runbooks,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        Describe(RunbookRules.ContactsEmpty), RulePage.Of("SOP5011"));

    public static readonly DiagnosticDescriptor ZoneAmbiguous = new(
        "SOP5012", "Time zone is ambiguous", Said, RuleCategory.Runbooks,
        DiagnosticSeverity.Info, isEnabledByDefault: true,
        Describe(RunbookRules.ZoneAmbiguous), RulePage.Of("SOP5012"));

    /// <summary>All of them, in the order of their numbers.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        SectionMissing, HeaderEmpty, ScheduleTimeZone, TasksEmpty, TaskDuration, RollbackEmpty, NameFormat,
        CheckUnexplained, UrlRelative, HeaderMissing, ContactsEmpty, ZoneAmbiguous,
    ];

    private static readonly Dictionary<string, DiagnosticDescriptor> ByCode = new(StringComparer.Ordinal)
    {
        [RunbookRules.SectionMissing.Code] = SectionMissing,
        [RunbookRules.HeaderEmpty.Code] = HeaderEmpty,
        [RunbookRules.ScheduleTimeZone.Code] = ScheduleTimeZone,
        [RunbookRules.TasksEmpty.Code] = TasksEmpty,
        [RunbookRules.TaskDuration.Code] = TaskDuration,
        [RunbookRules.RollbackEmpty.Code] = RollbackEmpty,
        [RunbookRules.NameFormat.Code] = NameFormat,
        [RunbookRules.CheckUnexplained.Code] = CheckUnexplained,
        [RunbookRules.UrlRelative.Code] = UrlRelative,
        [RunbookRules.HeaderMissing.Code] = HeaderMissing,
        [RunbookRules.ContactsEmpty.Code] = ContactsEmpty,
        [RunbookRules.ZoneAmbiguous.Code] = ZoneAmbiguous,
    };

    /// <summary>The rule that a code of the command stands for; null for one that a build does not check.</summary>
    public static DiagnosticDescriptor? Of(string code) => ByCode.GetValueOrDefault(code);

    private static string Describe(RunbookRule rule) => $"{rule.Code}. {rule.Title} {rule.Remedy}";
}
