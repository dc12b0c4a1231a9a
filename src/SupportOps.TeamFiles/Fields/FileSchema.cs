namespace SupportOps.TeamFiles.Fields;

/// <summary>What a kind of file says about its keys.</summary>
/// <param name="Required">What is said when a key is missing.</param>
/// <param name="Keys">All its keys.</param>
internal sealed record FileSchema(TeamFileRule Required, KnownKeys Keys)
{
    /// <summary>Team files.</summary>
    public static FileSchema OfTeamFiles { get; } = new(TeamFileRules.Required, KnownKeys.OfTeamFiles);

    /// <summary>Lists of waivers.</summary>
    public static FileSchema OfWaivers { get; } = new(
        RuleOf("Each waiver has a rule, a subject, an owner, a reason, a ticket and the day it expires."),
        new KnownKeys(
            "a waiver", "rule", "subject", "owner", "reason", "ticket", "expires", "instance", "created"));

    /// <summary>Policies.</summary>
    public static FileSchema OfPolicies { get; } = new(
        RuleOf("Add it."),
        new KnownKeys(
            "a policy", "name", "version", "instance", "title", "host", "block", "agent_sync", "roles", "light",
            "administrator", "chat_only", "contributor", "rules", "approved_administrators", "email_domain",
            "single_sign_on", "tripwire_percent", "waivers", "longest_term_months", "near_expiry_days", "wildcards"));

    /// <summary>A rule of a kind of file whose problems have no codes.</summary>
    /// <param name="remedy">What to do about a problem.</param>
    public static TeamFileRule RuleOf(string remedy) =>
        new() { Code = string.Empty, Where = "the field", Title = "The field is as described.", Remedy = remedy };
}
