using SupportOps.Auditing;
using SupportOps.Cli.Settings;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Auditing;

/// <summary>Finds the policy that the options name: a ready one, or that of a YAML file.</summary>
internal static class PolicyChoice
{
    private const string Seed = "seed";

    private static string Names => string.Join(", ", AuditPolicy.Names);

    /// <summary>Finds the policy.</summary>
    /// <param name="settings">Variables and settings file.</param>
    /// <param name="policyFlag">Value of <c>--policy</c>.</param>
    /// <param name="instanceFlag">Value of <c>--instance</c>.</param>
    public static ChosenPolicy Find(SettingsReader settings, string? policyFlag, string? instanceFlag)
    {
        var policy = settings.Resolve(Setting.Policy, policyFlag).Value ?? Seed;
        if (!AuditPolicy.Names.Contains(policy, StringComparer.Ordinal))
        {
            return FromFile(policy, settings.Resolve(Setting.Instance, instanceFlag));
        }

        var instance = settings.Require(Setting.Instance, instanceFlag, "--instance NAME");
        return new ChosenPolicy(Find(policy, instance), policy);
    }

    /// <summary>A ready policy for an instance of the handbook.</summary>
    /// <param name="policy">Its name; null for the default.</param>
    /// <param name="instance">Name of the instance.</param>
    public static AuditPolicy Find(string? policy, string instance)
    {
        var found = ZendeskInstance.Known.FirstOrDefault(
            known => string.Equals(known.Name, instance, StringComparison.Ordinal))
            ?? throw CommandFailure.Usage(
                $"--instance: \"{instance}\" is not known; it is one of "
                    + $"{string.Join(", ", ZendeskInstance.Known.Select(known => known.Name))}, or the instance of a "
                    + "policy file (--policy FILE).");
        return AuditPolicy.Find(policy ?? Seed, found)
            ?? throw CommandFailure.Usage($"--policy: \"{policy}\" is not one of {Names}.");
    }

    private static ChosenPolicy FromFile(string path, ResolvedSetting instance)
    {
        if (!File.Exists(path))
        {
            throw CommandFailure.Usage($"--policy: \"{path}\" is neither one of {Names} nor a file.");
        }

        var reading = AuditPolicyFile.Load(path);
        if (reading.Policy is not { } policy)
        {
            var problems = reading.Problems.Select(problem => InputFile.Place(path, problem));
            throw CommandFailure.Usage($"--policy: {path} gives no policy.\n{string.Join('\n', problems)}");
        }

        RefuseOther(path, policy.Instance.Name, instance);
        return new ChosenPolicy(policy, Path.GetFileName(path))
        {
            ApprovedAdministrators = reading.ApprovedAdministrators,
            Terms = reading.Review,
        };
    }

    // Two names for one audit: whichever was taken, somebody would read the report of the wrong account.
    private static void RefuseOther(string path, string instance, ResolvedSetting asked)
    {
        if (asked.Value is { } other && !string.Equals(other, instance, StringComparison.Ordinal))
        {
            throw CommandFailure.Usage(
                $"--policy: {path} is for the instance {instance}, and --instance ({asked.Origin}) says {other}. "
                    + $"Give --instance {instance}, or another policy file.");
        }
    }
}
