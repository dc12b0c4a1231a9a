using SupportOps.Auditing;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Settings;
using SupportOps.Team;

namespace SupportOps.Cli.Doctor;

/// <summary>Finds the instances to look at.</summary>
internal static class ZendeskChecks
{
    private static readonly string[] Variables =
        ["URL", "USERNAME", "TOKEN", "TOKEN_FILE", "OAUTH_TOKEN", "OAUTH_TOKEN_FILE"];

    /// <summary>The instances that are named, or else all that are set up, or else one that says how.</summary>
    public static IEnumerable<IHealthCheck> Of(DoctorScope scope)
    {
        if (scope.Instances.Count > 0)
        {
            return scope.Instances.Select(name => (IHealthCheck)Named(scope, name));
        }

        var found = ZendeskInstance.Known.Where(instance => IsSetUp(scope.Settings, instance)).ToList();
        return found.Count > 0
            ? found.Select(instance => (IHealthCheck)new ZendeskCheck(scope, instance))
            : [new NoZendeskCheck(scope.SettingsProblem is not null)];
    }

    private static ZendeskCheck Named(DoctorScope scope, string name) =>
        ZendeskInstance.Known.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal))
            is { } instance
            ? new ZendeskCheck(scope, instance)
            : throw CommandFailure.Usage(
                $"--instance: \"{name}\" is not known; it is one of "
                    + $"{string.Join(", ", ZendeskInstance.Known.Select(known => known.Name))}.");

    // A sandbox shares its variables with its original: the address tells which of the two they are for.
    private static bool IsSetUp(SettingsReader settings, ZendeskInstance instance)
    {
        if (settings.File.Zendesk?.ContainsKey(instance.Name) is true)
        {
            return true;
        }

        var prefix = ZendeskConnection.PrefixOf(settings, instance);
        return Array.Exists(Variables, name => settings.FindVariable(prefix + name) is not null)
            && OwnerOf(settings, prefix, instance.Block) == instance;
    }

    private static ZendeskInstance OwnerOf(SettingsReader settings, string prefix, ZendeskBlock block)
    {
        var sharing = ZendeskInstance.Known.Where(known => known.Block == block).ToList();
        var host = Uri.TryCreate(settings.FindVariable(prefix + "URL"), UriKind.Absolute, out var url)
            ? url.IdnHost
            : null;
        var chosen = settings.Resolve(Setting.Instance).Value;
        return sharing.Find(known => string.Equals(known.Host, host, StringComparison.OrdinalIgnoreCase))
            ?? sharing.Find(known => string.Equals(known.Name, chosen, StringComparison.Ordinal))
            ?? sharing[0];
    }
}
