namespace SupportOps.Cli.Doctor;

/// <summary>Runs the checks side by side, within one limit of time.</summary>
internal static class DoctorRun
{
    public static IReadOnlyList<IHealthCheck> Checks(DoctorScope scope) =>
    [
        new SettingsCheck(scope),
        new TeamCheck(scope),
        new PolicyCheck(scope),
        new WaiverCheck(scope),
        .. ZendeskChecks.Of(scope),
        new CalendlyCheck(scope),
        new GitLabCheck(scope),
        new GoogleCheck(scope),
        new OutputFolderCheck(scope),
    ];

    public static async Task<HealthReport> ExecuteAsync(DoctorScope scope, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(scope.Timeout, scope.Time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        var runs = Checks(scope).Select(check => RunAsync(check, scope, limit.Token)).ToList();
        var sheets = await Task.WhenAll(runs).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return new HealthReport([.. sheets.SelectMany(sheet => sheet.Lines)]);
    }

    private static async Task<HealthSheet> RunAsync(
        IHealthCheck check, DoctorScope scope, CancellationToken cancellationToken)
    {
        var sheet = new HealthSheet();
        try
        {
            await check.RunAsync(sheet, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            sheet.Failed(
                check.Name, ExitCode.Incomplete, $"Not done within {scope.Timeout.TotalSeconds:0} seconds.",
                "raise --timeout, or find out what is slow.");
        }

        return sheet;
    }
}
