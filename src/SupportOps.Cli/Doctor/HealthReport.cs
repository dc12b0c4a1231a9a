namespace SupportOps.Cli.Doctor;

/// <summary>Everything that was looked at.</summary>
/// <param name="Lines">The lines, in the order of the parts.</param>
internal sealed record HealthReport(IReadOnlyList<HealthLine> Lines)
{
    // When several apply: configuration, permission, unreachable, warnings.
    private static readonly ExitCode[] ByWeight =
        [ExitCode.Usage, ExitCode.AccessDenied, ExitCode.Incomplete, ExitCode.Findings];

    /// <summary>Whether anything is set up besides the defaults.</summary>
    public bool IsEmpty => Lines.All(line => line.Status is HealthStatus.Skipped || line.Name is SettingsCheck.Part);

    /// <summary>Nothing that was looked at is no good news, so it is a matter of configuration.</summary>
    public ExitCode ExitCode => IsEmpty
        ? ExitCode.Usage
        : Array.Find(ByWeight, code => Lines.Any(line => line.ExitCode == code));

    /// <summary>The worst status that counts.</summary>
    public HealthStatus Status => IsEmpty
        ? HealthStatus.Failed
        : Lines.Select(line => line.Status).Where(status => status is not HealthStatus.Skipped)
            .DefaultIfEmpty(HealthStatus.Ok).Max();

    public int Count(HealthStatus status) => Lines.Count(line => line.Status == status);
}
