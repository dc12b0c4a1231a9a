namespace SupportOps.Cli.Doctor;

/// <summary>Runs the checks side by side, within one limit of time.</summary>
internal static class DoctorRun
{
    public static async Task<HealthReport> ExecuteAsync(DoctorScope scope, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(scope.Timeout, scope.Time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        var files = RunAsync(
            [new SettingsCheck(scope), new TeamCheck(scope), new PolicyCheck(scope), new WaiverCheck(scope)],
            scope, limit.Token);
        var others = RunAsync(
            [new CalendlyCheck(scope), new GitLabCheck(scope), new GoogleCheck(scope), new OutputFolderCheck(scope)],
            scope, limit.Token);
        var policies = await ReadPoliciesAsync(scope, limit.Token).ConfigureAwait(false);
        var instances = RunAsync(ZendeskChecks.Of(scope, policies), scope, limit.Token);
        HealthSheet[] sheets =
        [
            .. await files.ConfigureAwait(false),
            .. await instances.ConfigureAwait(false),
            .. await others.ConfigureAwait(false),
        ];
        cancellationToken.ThrowIfCancellationRequested();
        return new HealthReport([.. sheets.SelectMany(sheet => sheet.Lines)]);
    }

    // A file that hangs is what the check of the policy tells.
    private static async Task<DoctorPolicies> ReadPoliciesAsync(
        DoctorScope scope, CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(() => DoctorPolicies.Read(scope.Policy), CancellationToken.None)
                .WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return DoctorPolicies.Read(policy: null);
        }
    }

    /// <summary>Runs checks side by side, and keeps what each has to say, however it ends.</summary>
    public static Task<HealthSheet[]> RunAsync(
        IEnumerable<IHealthCheck> checks, DoctorScope scope, CancellationToken cancellationToken) =>
        Task.WhenAll(checks.Select(check => RunAsync(check, scope, cancellationToken)));

    // What hangs, as a folder of a machine that is gone does, hears of no token: it is left behind.
    private static async Task<HealthSheet> RunAsync(
        IHealthCheck check, DoctorScope scope, CancellationToken cancellationToken)
    {
        var sheet = new HealthSheet();
        try
        {
            await Task.Run(() => check.RunAsync(sheet, cancellationToken), CancellationToken.None)
                .WaitAsync(cancellationToken).ConfigureAwait(false);
            return sheet;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return sheet.With(
                check.Name, $"Not done within {scope.Timeout.TotalSeconds:0} seconds.",
                "raise --timeout, or find out what is slow.");
        }
#pragma warning disable CA1031 // What one check did not foresee must not take the lines of the others away.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return sheet.With(
                check.Name, $"An error nobody foresaw ({exception.GetType().Name}): {exception.Message}",
                "look at what this part was given; where that is right, please report it.");
        }
    }
}
