namespace SupportOps.TeamFiles;

/// <summary>The rules of Support Team YAML files, schema 2026. Each code stands here once.</summary>
/// <remarks>Source: Support Team YAML files page, schemas 2025 and 2026; YAML 1.2.2 for the form of the text.</remarks>
public static class TeamFileRules
{
    /// <summary>The text is one YAML document of plain values.</summary>
    public static TeamFileRule YamlSyntax { get; } = new()
    {
        Code = "TY-YAML-SYNTAX",
        Where = "`line N`",
        Title = "The file is UTF-8 text with one YAML map, free of anchors, aliases, tags and tab indentation.",
        Remedy = "Repair the text at this place; the message says how.",
    };

    /// <summary>No key is repeated.</summary>
    public static TeamFileRule DuplicateKey { get; } = new()
    {
        Code = "TY-YAML-DUPLICATE-KEY",
        Where = "`line N` of the second occurrence",
        Title = "A key occurs once in its map.",
        Remedy = "Keep one of the two, since only one can count.",
    };

    /// <summary>The four fields every file needs.</summary>
    public static TeamFileRule Required { get; } = new()
    {
        Code = "TY-REQUIRED",
        Where = "the missing key",
        Title = "`name`, `email`, `focuses` and `zendesk` are present and not null.",
        Remedy = "Add the field; a member without accounts has `zendesk: {}`.",
    };

    /// <summary>Every value has the type of its field.</summary>
    public static TeamFileRule Type { get; } = new()
    {
        Code = "TY-TYPE",
        Where = "the field",
        Title = "Every value has the YAML type of its field.",
        Remedy = "Write the value in the type of the field: quote a text that looks like a number, unquote a number.",
    };

    /// <summary>Only keys of the schema, each at its place.</summary>
    public static TeamFileRule UnknownKey { get; } = new()
    {
        Code = "TY-UNKNOWN-KEY",
        Severity = TeamFileSeverity.Warning,
        Where = "the key",
        Title = "Every key is part of the schema and stands at its place.",
        Remedy = "Correct the spelling, move it where it belongs, or remove it.",
    };

    /// <summary>No key that the schema dropped.</summary>
    public static TeamFileRule DeprecatedKey { get; } = new()
    {
        Code = "TY-DEPRECATED-KEY",
        Severity = TeamFileSeverity.Info,
        Where = "the key",
        Title = "The file has no key that the schema of 2026 dropped.",
        Remedy = "Remove it at the next change of the file.",
    };

    /// <summary>The official address.</summary>
    public static TeamFileRule EmailAlias { get; } = new()
    {
        Code = "TY-EMAIL-ALIAS",
        Where = "`email`",
        Title = "`email` is the official address, not a plus alias of it.",
        Remedy = "Write the address without the plus sign and what follows it.",
    };

    /// <summary>The company's domain.</summary>
    public static TeamFileRule EmailDomain { get; } = new()
    {
        Code = "TY-EMAIL-DOMAIN",
        Where = "`email`",
        Title = "`email` is at the configured domain; not checked when none is configured.",
        Remedy = "Write the company address, or configure the right domain.",
    };

    /// <summary>A known legal entity.</summary>
    public static TeamFileRule Entity { get; } = new()
    {
        Code = "TY-ENTITY",
        Where = "`entity`",
        Title = "`entity` is on the list of legal entities, spelled exactly so.",
        Remedy = "Copy the spelling of the list.",
    };

    /// <summary>A known region.</summary>
    public static TeamFileRule Region { get; } = new()
    {
        Code = "TY-REGION",
        Where = "`region`",
        Title = "`region` is AMER-W, AMER-C, AMER-E, APAC or EMEA, spelled exactly so.",
        Remedy = "Write one of AMER-W, AMER-C, AMER-E, APAC, EMEA.",
    };

    /// <summary>Working hours with a zone.</summary>
    public static TeamFileRule WorkingHours { get; } = new()
    {
        Code = "TY-WORKING-HOURS",
        Severity = TeamFileSeverity.Warning,
        Where = "`working_hours`",
        Title = "`working_hours` is `HHMM-HHMM`, a blank and a time zone.",
        Remedy = "Write for example `0800-1600 Central time` or `0000-0800 UTC`.",
    };

    /// <summary>An ISO date.</summary>
    public static TeamFileRule StartDate { get; } = new()
    {
        Code = "TY-START-DATE",
        Where = "`start_date`",
        Title = "`start_date` is a day of the calendar as `yyyy-MM-dd`.",
        Remedy = "Write year, month and day, for example `2022-03-14`.",
    };

    /// <summary>The main page, no event.</summary>
    public static TeamFileRule CalendlyEventLink { get; } = new()
    {
        Code = "TY-CALENDLY-EVENT-LINK",
        Where = "`calendly`",
        Title = "`calendly` is the member's main page, not the page of an event.",
        Remedy = "Remove the second part of the path and what follows it.",
    };

    /// <summary>A manager with a file.</summary>
    public static TeamFileRule ReportsToUnknown { get; } = new()
    {
        Code = "TY-REPORTS-TO-UNKNOWN",
        Severity = TeamFileSeverity.Warning,
        Where = "`reports_to`",
        Title = "`reports_to` is the `name` of another file of the set, or null at the top.",
        Remedy = "Write the name as the manager's own file has it, or add that file.",
    };

    /// <summary>A known focus.</summary>
    public static TeamFileRule FocusName { get; } = new()
    {
        Code = "TY-FOCUS-NAME",
        Where = "`focuses[i].name`",
        Title = "A focus has a name of the list, whatever its case.",
        Remedy = "Write one of Onboarding, SaaS, License and Renewals, Self-Managed, Operations, Management, "
            + "US Federal, ASE.",
    };

    /// <summary>Shares between 0 and 100.</summary>
    public static TeamFileRule PercentRange { get; } = new()
    {
        Code = "TY-PERCENT-RANGE",
        Where = "`focuses[i].percentage`",
        Title = "A focus has a share from 0 to 100.",
        Remedy = "Write a number from 0 to 100.",
    };

    /// <summary>Shares that add up.</summary>
    public static TeamFileRule FocusSum { get; } = new()
    {
        Code = "TY-FOCUS-SUM",
        Where = "`focuses`",
        Title = "The shares of the focuses add up to exactly 100.",
        Remedy = "Change the percentages until they add up to 100.",
    };

    /// <summary>The instance of an ASE.</summary>
    public static TeamFileRule AseInstance { get; } = new()
    {
        Code = "TY-ASE-INSTANCE",
        Where = "`focuses[i].zendesk`",
        Title = "An ASE focus names the instance `global` or `us-federal`.",
        Remedy = "Write `global` or `us-federal`.",
    };

    /// <summary>Organisation shares that add up.</summary>
    public static TeamFileRule AseOrganizationSum { get; } = new()
    {
        Code = "TY-ASE-ORG-SUM",
        Where = "`focuses[i].organizations`",
        Title = "The shares of the organisations of an ASE focus add up to exactly 100.",
        Remedy = "Change the percentages until they add up to 100: they divide the ASE share, not the whole time.",
    };

    /// <summary>ASE attributes on ASE only.</summary>
    public static TeamFileRule AseAttribute { get; } = new()
    {
        Code = "TY-ASE-ATTRIBUTE",
        Where = "`focuses[i].zendesk` or `focuses[i].organizations`",
        Title = "Only an ASE focus has `zendesk` and `organizations`.",
        Remedy = "Remove it, or name the focus ASE.",
    };

    /// <summary>A level of the scale.</summary>
    public static TeamFileRule KnowledgeLevel { get; } = new()
    {
        Code = "TY-KNOWLEDGE-LEVEL",
        Where = "`knowledge_areas[i].level`, `product_categories[i].level`",
        Title = "A level is the integer 1 (learning), 2 (ready to work tickets) or 3 (looking to help others).",
        Remedy = "Write 1, 2 or 3 without quotes.",
    };

    /// <summary>An id of one's own.</summary>
    public static TeamFileRule DuplicateId { get; } = new()
    {
        Code = "TY-DUPLICATE-ID",
        Where = "`zendesk.main.id`, `zendesk.us-federal.id`",
        Title = "A Zendesk user id stands in one file per instance.",
        Remedy = "Look up in Zendesk whose account it is and correct the other file.",
    };

    /// <summary>Every rule, in the order of the documentation.</summary>
    public static IReadOnlyList<TeamFileRule> All { get; } =
    [
        YamlSyntax, DuplicateKey, Required, Type, UnknownKey, DeprecatedKey, EmailAlias, EmailDomain, Entity, Region,
        WorkingHours, StartDate, CalendlyEventLink, ReportsToUnknown, FocusName, PercentRange, FocusSum, AseInstance,
        AseOrganizationSum, AseAttribute, KnowledgeLevel, DuplicateId,
    ];
}
