namespace SupportOps.Cli.Settings;

/// <summary>One value that can be set by flag, environment variable or settings file.</summary>
/// <param name="Key">Name in <c>supportops.json</c>.</param>
/// <param name="Variable">Name of the environment variable.</param>
/// <param name="Default">Value when nothing is set; null when there is none.</param>
internal sealed record Setting(string Key, string Variable, string? Default = null)
{
    public static Setting Team { get; } = new("team", "SUPPORTOPS_TEAM");

    public static Setting Instance { get; } = new("instance", "SUPPORTOPS_INSTANCE");

    public static Setting Format { get; } = new("format", "SUPPORTOPS_FORMAT", "text");

    public static Setting FailOn { get; } = new("failOn", "SUPPORTOPS_FAIL_ON", "low");

    public static Setting Timeout { get; } = new("timeout", "SUPPORTOPS_TIMEOUT", "15m");

    public static Setting ApprovedAdministrators { get; } = new(
        "approvedAdministrators", "SUPPORTOPS_APPROVED_ADMINISTRATORS");

    public static Setting Policy { get; } = new("policy", "SUPPORTOPS_POLICY", "seed");

    public static Setting Waivers { get; } = new("waivers", "SUPPORTOPS_WAIVERS");

    public static Setting EmailDomain { get; } = new("emailDomain", "SUPPORTOPS_EMAIL_DOMAIN");

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<Setting> All { get; } =
        [Team, Instance, Format, FailOn, Timeout, ApprovedAdministrators, EmailDomain, Policy, Waivers];
}
