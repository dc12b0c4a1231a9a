using System.Globalization;
using SupportOps.Auditing;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Doctor;

/// <summary>The policy that the option or a setting names.</summary>
internal sealed class PolicyCheck(DoctorScope scope) : IHealthCheck
{
    public string Name => "policy";

    public async Task RunAsync(HealthSheet sheet, CancellationToken cancellationToken)
    {
        if (scope.Policy is not { } policy)
        {
            sheet.Skipped(Name, "No policy is given; audits judge by seed.");
            return;
        }

        // A ready policy comes before a file of its name, as in an audit.
        if (AuditPolicy.Names.Contains(policy, StringComparer.Ordinal))
        {
            sheet.Ok(Name, $"{policy} is a ready policy.");
            return;
        }

        if (!File.Exists(policy))
        {
            sheet.Failed(
                Name, ExitCode.Usage,
                $"\"{policy}\" is neither one of {string.Join(", ", AuditPolicy.Names)} nor a file.",
                "name a ready policy or a file that is there.");
            return;
        }

        var (_, reading) = await sheet.TryAsync(
            Name, fix: null, () => Task.FromResult<AuditPolicyReading?>(AuditPolicyFile.Load(policy)))
            .ConfigureAwait(false);
        if (reading is not null)
        {
            Judge(sheet, policy, reading);
        }
    }

    private void Judge(HealthSheet sheet, string path, AuditPolicyReading reading)
    {
        foreach (var problem in reading.Problems)
        {
            sheet.Failed(
                Name, ExitCode.Usage,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{problem.Location}: {problem.Message}"),
                "correct the file; a policy with a mistake is not used at all.");
        }

        if (reading.Policy is { } policy)
        {
            sheet.Ok(Name, $"{path} is policy \"{policy.Name}\" for {policy.Instance.Title}.");
        }
    }
}
