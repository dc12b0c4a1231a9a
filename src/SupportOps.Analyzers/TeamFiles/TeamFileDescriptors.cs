using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Descriptors;
using SupportOps.TeamFiles;

namespace SupportOps.Analyzers.TeamFiles;

/// <summary>SOP40: the rules of team files. Those with a code are the command's, words included.</summary>
internal static class TeamFileDescriptors
{
    private const string Said = "{0}";

    public static readonly DiagnosticDescriptor YamlSyntax = new(
        "SOP4001", "Team file is not plain YAML", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.YamlSyntax), RulePage.Of("SOP4001"));

    public static readonly DiagnosticDescriptor Required = new(
        "SOP4002", "Required key is missing", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.Required), RulePage.Of("SOP4002"));

    public static readonly DiagnosticDescriptor UnknownKey = new(
        "SOP4003", "Unknown key", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        Describe(TeamFileRules.UnknownKey), RulePage.Of("SOP4003"));

    public static readonly DiagnosticDescriptor DuplicateId = new(
        "SOP4004", "Zendesk user id stands in two files", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.DuplicateId), RulePage.Of("SOP4004"), WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor EmailAlias = new(
        "SOP4005", "E-mail address is a plus alias", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.EmailAlias), RulePage.Of("SOP4005"));

    public static readonly DiagnosticDescriptor Role = new(
        "SOP4006", "Role is not on the list", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A role that nobody gave a meaning to is granted by mistake; the list is the option team.roles.",
        RulePage.Of("SOP4006"));

    public static readonly DiagnosticDescriptor UsGovernment = new(
        "SOP4007", "US Government focus without an account there", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Who works for US Government customers needs an account in that instance, which has agents of its own.",
        RulePage.Of("SOP4007"));

    public static readonly DiagnosticDescriptor Secret = new(
        "SOP4008", "Value has the shape of a secret", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A team file is read by many. A secret in it has to be revoked, not only removed.", RulePage.Of("SOP4008"));

    public static readonly DiagnosticDescriptor FileName = new(
        "SOP4009", "File name is not the member's name", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Files are looked for by the name of their member, in small letters with low lines.", RulePage.Of("SOP4009"));

    public static readonly DiagnosticDescriptor Type = new(
        "SOP4010", "Value has the wrong type", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.Type), RulePage.Of("SOP4010"));

    public static readonly DiagnosticDescriptor FocusSum = new(
        "SOP4011", "Focuses do not add up to 100", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.FocusSum), RulePage.Of("SOP4011"));

    public static readonly DiagnosticDescriptor FocusName = new(
        "SOP4012", "Unknown focus", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.FocusName), RulePage.Of("SOP4012"));

    public static readonly DiagnosticDescriptor PercentRange = new(
        "SOP4013", "Percentage is not between 0 and 100", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.PercentRange), RulePage.Of("SOP4013"));

    public static readonly DiagnosticDescriptor AseInstance = new(
        "SOP4014", "Unknown instance of an ASE focus", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.AseInstance), RulePage.Of("SOP4014"));

    public static readonly DiagnosticDescriptor AseOrganizationSum = new(
        "SOP4015", "Organizations do not add up to 100", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.AseOrganizationSum), RulePage.Of("SOP4015"));

    public static readonly DiagnosticDescriptor Entity = new(
        "SOP4016", "Unknown legal entity", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.Entity), RulePage.Of("SOP4016"));

    public static readonly DiagnosticDescriptor Region = new(
        "SOP4017", "Unknown region", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.Region), RulePage.Of("SOP4017"));

    public static readonly DiagnosticDescriptor ReportsToUnknown = new(
        "SOP4018", "Manager has no team file", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        Describe(TeamFileRules.ReportsToUnknown), RulePage.Of("SOP4018"), WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor StartDate = new(
        "SOP4019", "Start date is no day", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.StartDate), RulePage.Of("SOP4019"));

    public static readonly DiagnosticDescriptor WorkingHours = new(
        "SOP4020", "Working hours have another form", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        Describe(TeamFileRules.WorkingHours), RulePage.Of("SOP4020"));

    public static readonly DiagnosticDescriptor KnowledgeLevel = new(
        "SOP4021", "Unknown level", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.KnowledgeLevel), RulePage.Of("SOP4021"));

    public static readonly DiagnosticDescriptor CalendlyEventLink = new(
        "SOP4022", "Calendly link is an event", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.CalendlyEventLink), RulePage.Of("SOP4022"));

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "SOP4023", "Key occurs twice", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.DuplicateKey), RulePage.Of("SOP4023"));

    public static readonly DiagnosticDescriptor AseAttribute = new(
        "SOP4024", "ASE attribute on another focus", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.AseAttribute), RulePage.Of("SOP4024"));

    public static readonly DiagnosticDescriptor EmailDomain = new(
        "SOP4025", "E-mail address is at another domain", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Error, isEnabledByDefault: true,
        Describe(TeamFileRules.EmailDomain), RulePage.Of("SOP4025"));

    public static readonly DiagnosticDescriptor DeprecatedKey = new(
        "SOP4026", "Key was dropped from the schema", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Info, isEnabledByDefault: true,
        Describe(TeamFileRules.DeprecatedKey), RulePage.Of("SOP4026"));

    public static readonly DiagnosticDescriptor DuplicateEmail = new(
        "SOP4027", "E-mail address stands in two files", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Who has two files is audited twice, each time against half of the facts.",
        RulePage.Of("SOP4027"), WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor EmailForm = new(
        "SOP4028", "Not an e-mail address", Said, RuleCategory.TeamFiles,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Accounts are matched by the address; one that is none matches nobody.", RulePage.Of("SOP4028"));

    /// <summary>All of them, in the order of their numbers.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        YamlSyntax, Required, UnknownKey, DuplicateId, EmailAlias, Role, UsGovernment, Secret, FileName, Type,
        FocusSum, FocusName, PercentRange, AseInstance, AseOrganizationSum, Entity, Region, ReportsToUnknown,
        StartDate, WorkingHours, KnowledgeLevel, CalendlyEventLink, DuplicateKey, AseAttribute, EmailDomain,
        DeprecatedKey, DuplicateEmail, EmailForm,
    ];

    private static readonly Dictionary<string, DiagnosticDescriptor> ByCode = new(StringComparer.Ordinal)
    {
        [TeamFileRules.YamlSyntax.Code] = YamlSyntax,
        [TeamFileRules.Required.Code] = Required,
        [TeamFileRules.UnknownKey.Code] = UnknownKey,
        [TeamFileRules.DuplicateId.Code] = DuplicateId,
        [TeamFileRules.EmailAlias.Code] = EmailAlias,
        [TeamFileRules.Type.Code] = Type,
        [TeamFileRules.FocusSum.Code] = FocusSum,
        [TeamFileRules.FocusName.Code] = FocusName,
        [TeamFileRules.PercentRange.Code] = PercentRange,
        [TeamFileRules.AseInstance.Code] = AseInstance,
        [TeamFileRules.AseOrganizationSum.Code] = AseOrganizationSum,
        [TeamFileRules.Entity.Code] = Entity,
        [TeamFileRules.Region.Code] = Region,
        [TeamFileRules.ReportsToUnknown.Code] = ReportsToUnknown,
        [TeamFileRules.StartDate.Code] = StartDate,
        [TeamFileRules.WorkingHours.Code] = WorkingHours,
        [TeamFileRules.KnowledgeLevel.Code] = KnowledgeLevel,
        [TeamFileRules.CalendlyEventLink.Code] = CalendlyEventLink,
        [TeamFileRules.DuplicateKey.Code] = DuplicateKey,
        [TeamFileRules.AseAttribute.Code] = AseAttribute,
        [TeamFileRules.EmailDomain.Code] = EmailDomain,
        [TeamFileRules.DeprecatedKey.Code] = DeprecatedKey,
    };

    /// <summary>The rule that a code of the command stands for.</summary>
    public static DiagnosticDescriptor Of(string code) => ByCode[code];

    private static string Describe(TeamFileRule rule) => $"{rule.Code}. {rule.Title} {rule.Remedy}";
}
