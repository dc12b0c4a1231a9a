using System.Globalization;
using SupportOps.Cli.Auditing;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Doctor;

/// <summary>The policy that <c>--policy</c> names.</summary>
internal sealed class PolicyCheck(DoctorScope scope) : IHealthCheck
{
    public string Name => "policy";

    public async Task RunAsync(HealthSheet sheet, CancellationToken cancellationToken)
    {
        if (scope.Policy is not { } policy)
        {
            sheet.Skipped(Name, "No --policy is given; audits judge by seed.");
            return;
        }

        if (!File.Exists(policy))
        {
            var (known, _) = await sheet.TryAsync(
                Name, "name a ready policy or a file that is there.",
                () => Task.FromResult<object?>(PolicyChoice.Find(policy, "global"))).ConfigureAwait(false);
            if (known)
            {
                sheet.Ok(Name, $"{policy} is a ready policy.");
            }

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
