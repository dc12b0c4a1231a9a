using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Cli.Auditing;

/// <summary>Finds the ready policy that the options name.</summary>
internal static class PolicyChoice
{
    private const string Seed = "seed";

    public static AuditPolicy Find(string? policy, string instance)
    {
        if (policy is not (null or Seed))
        {
            throw CommandFailure.Usage($"--policy: \"{policy}\" is not known; this version has seed.");
        }

        var found = ZendeskInstance.Known.FirstOrDefault(
            known => string.Equals(known.Name, instance, StringComparison.Ordinal))
            ?? throw CommandFailure.Usage(
                $"--instance: \"{instance}\" is not known; it is one of "
                    + $"{string.Join(", ", ZendeskInstance.Known.Select(known => known.Name))}.");
        var ready = found.Block == ZendeskBlock.UsFederal ? AuditPolicy.ZendeskUsGovernment : AuditPolicy.ZendeskGlobal;
        return ready with { Instance = found };
    }
}
