using System.Collections.Immutable;
using System.Globalization;

namespace SupportOps.Analyzers.Infrastructure.Options;

/// <summary>Every setting there is. What is not here is reported by SOP0001.</summary>
internal static class RuleOptions
{
    public static readonly ListOption ExtraRoleIds = new(
        "extra_role_ids", "role ids that SOP1001 guards besides those that are declared", FindNumberProblem);

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
        ExtraRoleIds, TeamDomains, TeamRequired, TeamExtraKeys, TeamRoles,
    ];

    private static string? FindNumberProblem(string part) =>
        long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? null
            : "role ids: numbers with commas between them";
}
