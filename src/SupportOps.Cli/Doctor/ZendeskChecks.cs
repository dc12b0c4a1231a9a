using SupportOps.Auditing;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Doctor;

/// <summary>Finds the instances to look at.</summary>
internal static class ZendeskChecks
{
    private static readonly string[] Variables =
        ["URL", "USERNAME", "TOKEN", "TOKEN_FILE", "OAUTH_TOKEN", "OAUTH_TOKEN_FILE"];

    /// <summary>The instances that are named, or else all that are set up, or else one that says how.</summary>
    public static IEnumerable<IHealthCheck> Of(DoctorScope scope, DoctorPolicies policies)
    {
        if (scope.Instances.Count > 0)
        {
            return scope.Instances.Select(name => (IHealthCheck)Named(scope, policies, name));
        }

        var found = policies.Instances.Where(instance => IsSetUp(scope.Settings, policies, instance)).ToList();
        return found.Count > 0
            ? found.Select(instance => (IHealthCheck)new ZendeskCheck(scope, policies.Of(instance)))
            : [new NoZendeskCheck(scope.SettingsProblem is not null)];
    }

    private static ZendeskCheck Named(DoctorScope scope, DoctorPolicies policies, string name) =>
        policies.Instances.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal))
            is { } instance
            ? new ZendeskCheck(scope, policies.Of(instance))
            : throw CommandFailure.Usage(
                $"--instance: \"{name}\" is not known; it is one of "
                    + $"{string.Join(", ", policies.Instances.Select(known => known.Name))}.");

    // Instances share variables, as a sandbox and its original: the address tells which of them they are for.
    private static bool IsSetUp(SettingsReader settings, DoctorPolicies policies, ZendeskInstance instance)
    {
        if (settings.File.Zendesk?.ContainsKey(instance.Name) is true)
        {
            return true;
        }

        var prefix = ZendeskConnection.PrefixOf(settings, instance);
        return Array.Exists(Variables, name => settings.FindVariable(prefix + name) is not null)
            && OwnerOf(settings, policies, prefix) == instance;
    }

    private static ZendeskInstance OwnerOf(SettingsReader settings, DoctorPolicies policies, string prefix)
    {
        var sharing = policies.Instances.Where(instance => IsOf(settings, instance, prefix)).ToList();
        var host = Uri.TryCreate(settings.FindVariable(prefix + "URL"), UriKind.Absolute, out var url)
            ? url.IdnHost
            : null;
        var chosen = settings.Resolve(Setting.Instance).Value;
        return sharing.Find(known => string.Equals(known.Host, host, StringComparison.OrdinalIgnoreCase))
            ?? sharing.Find(known => string.Equals(known.Name, chosen, StringComparison.Ordinal))
            ?? sharing[0];
    }

    private static bool IsOf(SettingsReader settings, ZendeskInstance instance, string prefix) =>
        string.Equals(ZendeskConnection.PrefixOf(settings, instance), prefix, StringComparison.Ordinal);
}
