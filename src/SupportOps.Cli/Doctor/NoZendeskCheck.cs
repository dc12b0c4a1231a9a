using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Doctor;

/// <summary>Says how an instance is set up when none is.</summary>
/// <param name="isFileBroken">Whether one may be set up in a settings file that cannot be read.</param>
internal sealed class NoZendeskCheck(bool isFileBroken) : IHealthCheck
{
    public string Name => "zendesk";

    public Task RunAsync(HealthSheet sheet, CancellationToken cancellationToken)
    {
        var known = isFileBroken ? $", as far as can be seen without {SettingsFile.Name}" : string.Empty;
        sheet.Skipped(
            Name, $"No instance is set up{known}.",
            "set ZD_URL, ZD_USERNAME and ZD_TOKEN (for US Government ZD_US_URL and so on). "
                + ZendeskCheck.WhereTokensAre);
        return Task.CompletedTask;
    }
}
