using SupportOps.Cli.Auditing;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Doctor;

/// <summary>The settings file, and the values that stand in it or in variables.</summary>
internal sealed class SettingsCheck(DoctorScope scope) : IHealthCheck
{
    public const string Part = "settings";

    public string Name => Part;

    public async Task RunAsync(HealthSheet sheet, CancellationToken cancellationToken)
    {
        if (scope.SettingsProblem is { } problem)
        {
            sheet.Failed(Name, ExitCode.Usage, problem, "correct the file; all below was looked at without it.");
            return;
        }

        var (done, _) = await sheet.TryAsync(Name, fix: null, () => Task.FromResult(ReadValues()))
            .ConfigureAwait(false);
        if (done)
        {
            sheet.Ok(Name, scope.Settings.IsFilePresent
                ? $"{SettingsFile.Name} is read and holds nothing unknown."
                : $"There is no {SettingsFile.Name} in this folder; flags, variables and defaults apply.");
        }
    }

    private object? ReadValues()
    {
        _ = OptionValues.FailOn(scope.Settings.Resolve(Setting.FailOn).Value);
        _ = OptionValues.Duration(scope.Settings.Resolve(Setting.Timeout).Value);
        return null;
    }
}
