using SupportOps.Auditing;
using SupportOps.Cli.Auditing;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Doctor;

/// <summary>By which policy each instance would be audited.</summary>
internal sealed class DoctorPolicies
{
    private readonly string? _name;
    private readonly AuditPolicy? _own;

    private DoctorPolicies(string? name, AuditPolicy? own)
    {
        _name = name;
        _own = own;
        Instances = own is null
            ? ZendeskInstance.Known
            : [own.Instance, .. ZendeskInstance.Known.Where(known => known.Name != own.Instance.Name)];
    }

    /// <summary>Every instance that can be asked for; that of a policy file comes first.</summary>
    public IReadOnlyList<ZendeskInstance> Instances { get; }

    /// <summary>
    /// Reads the policy file, if one is named. What is wrong with it is said by its own check; the instances are then
    /// looked at by the default.
    /// </summary>
    public static DoctorPolicies Read(string? policy)
    {
        if (policy is null || AuditPolicy.Names.Contains(policy, StringComparer.Ordinal))
        {
            return new DoctorPolicies(policy, own: null);
        }

        try
        {
            return new DoctorPolicies(name: null, File.Exists(policy) ? AuditPolicyFile.Load(policy).Policy : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new DoctorPolicies(name: null, own: null);
        }
    }

    public AuditPolicy Of(ZendeskInstance instance) =>
        _own is { } own && own.Instance.Name == instance.Name ? own : PolicyChoice.Find(_name, instance.Name);
}
