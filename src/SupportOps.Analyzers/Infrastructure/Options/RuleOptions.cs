using System.Collections.Immutable;
using System.Globalization;

namespace SupportOps.Analyzers.Infrastructure.Options;

/// <summary>Every setting there is. What is not here is reported by SOP0001.</summary>
internal static class RuleOptions
{
    public static readonly ListOption ExtraRoleIds = new(
        "extra_role_ids", "role ids that SOP1001 guards besides those that are declared", FindNumberProblem);

    public static readonly ListOption CalendlyExtraEvents = new(
        "calendly.extra_events", "names of webhook events that SOP2001 takes as known besides those that are declared");

    public static readonly SwitchOption RoleIdsInTests = new(
        "role_ids_in_tests", defaultValue: false, "whether projects of tests may write role ids in digits");

    public static readonly ListOption LabelScopes = new(
        "label_scopes", "label scopes that SOP3004 and SOP3005 guard besides those that are declared");

    public static readonly ListOption CredentialConstants = new(
        "credential_constants", "constants that SOP2013 lets stand for a credential, or the types that declare them");

    public static readonly NumberOption MaxLineLength = new(
        "max_line_length", 120, 20, "columns that a line may have (SOP6001); `max_line_length` counts too");

    public static readonly NumberOption PreferredLineLength = new(
        "preferred_line_length", 80, 20, "columns that a line should have (SOP6002)");

    public static readonly NumberOption TabWidth = new(
        "tab_width", 4, 1, "columns of a tab (SOP6001, SOP6002); `tab_width` counts too");

    public static readonly NumberOption MaxMethodLines = new(
        "max_method_lines", 30, 2, "code lines from which on a method is too long (SOP6003)");

    public static readonly NumberOption MaxNesting = new(
        "max_nesting", 3, 1, "levels of statements within statements (SOP6004)");

    public static readonly NumberOption MaxCommentRatio = new(
        "max_comment_ratio", 25, 1, "comment lines for each 100 code lines of a file (SOP6005)");

    public static readonly NumberOption MaxCommentRun = new(
        "max_comment_run", 5, 1, "comment lines in a row inside a body (SOP6005)");

    public static readonly SwitchOption AllowDiscardArm = new(
        "allow_discard_arm", true, "whether `default` or `_` stands for the members a switch leaves out (SOP3008)");

    public static readonly ListOption TeamDomains = new(
        "team.domains", "domains of official addresses; without them SOP4025 is silent");

    public static readonly ListOption TeamRequired = new(
        "team.required", "keys that a team file must have besides those of the schema (SOP4002)");

    public static readonly ListOption TeamExtraKeys = new(
        "team.extra_keys", "keys of team files that SOP4003 does not report");

    public static readonly ListOption TeamRoles = new(
        "team.roles", "roles that a team file may name; without them SOP4006 is silent");

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<RuleOption> All =
    [
        ExtraRoleIds,
        CalendlyExtraEvents,
        RoleIdsInTests,
        LabelScopes,
        CredentialConstants,
        MaxLineLength,
        PreferredLineLength,
        TabWidth,
        MaxMethodLines,
        MaxNesting,
        MaxCommentRatio,
        MaxCommentRun,
        AllowDiscardArm,
        ExtraRoleIds, TeamDomains, TeamRequired, TeamExtraKeys, TeamRoles,
    ];

    private static string? FindNumberProblem(string part) =>
        long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? null
            : "role ids: numbers with commas between them";
}
