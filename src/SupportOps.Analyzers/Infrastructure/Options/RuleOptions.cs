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

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<RuleOption> All =
    [
        ExtraRoleIds,
        CalendlyExtraEvents,
        RoleIdsInTests,
        LabelScopes,
        CredentialConstants,
    ];

    private static string? FindNumberProblem(string part) =>
        long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? null
            : "role ids: numbers with commas between them";
}
