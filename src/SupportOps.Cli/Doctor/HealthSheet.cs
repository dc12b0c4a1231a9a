namespace SupportOps.Cli.Doctor;

/// <summary>Collects what one check saw, in the order in which it looked.</summary>
internal sealed class HealthSheet
{
    private readonly Lock _gate = new();
    private readonly List<HealthLine> _lines = [];

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<HealthLine> Lines
    {
        get
        {
            lock (_gate)
            {
                return [.. _lines];
            }
        }
    }

    public void Ok(string name, string message) => Add(name, HealthStatus.Ok, message, fix: null, ExitCode.Done);

    public void Skipped(string name, string message, string? fix = null) =>
        Add(name, HealthStatus.Skipped, message, fix, ExitCode.Done);

    public void Warning(string name, string message, string fix) =>
        Add(name, HealthStatus.Warning, message, fix, ExitCode.Findings);

    public void Failed(string name, ExitCode exitCode, string message, string? fix = null) =>
        Add(name, HealthStatus.Failed, message, fix, exitCode);

    /// <summary>
    /// A sheet with the lines so far and one about the end of the check, which may still write to its own.
    /// </summary>
    public HealthSheet With(string name, string message, string fix)
    {
        var ended = new HealthSheet();
        ended._lines.AddRange(Lines);
        ended.Failed(name, ExitCode.Incomplete, message, fix);
        return ended;
    }

    /// <summary>Does something that may fail in a foreseen way, and writes the failure down.</summary>
    /// <param name="name">Name of the line.</param>
    /// <param name="fix">What to do beyond what the failure says itself.</param>
    /// <param name="probe">What to do; null from it is a result like any other.</param>
    /// <returns>Whether it was done, and its result.</returns>
    public Task<(bool Done, T? Value)> TryAsync<T>(string name, string? fix, Func<Task<T?>> probe)
        where T : class => TryAsync(name, _ => fix, probe);

    /// <summary>Does something that may fail in a foreseen way, and writes the failure down.</summary>
    /// <param name="name">Name of the line.</param>
    /// <param name="fixOf">What to do beyond what the failure says itself, by what it says.</param>
    /// <param name="probe">What to do; null from it is a result like any other.</param>
    /// <returns>Whether it was done, and its result.</returns>
    public async Task<(bool Done, T? Value)> TryAsync<T>(
        string name, Func<string, string?> fixOf, Func<Task<T?>> probe)
        where T : class
    {
        try
        {
            return (true, await probe().ConfigureAwait(false));
        }
        catch (CommandFailure failure)
        {
            Failed(name, failure.ExitCode, failure.Message, fixOf(failure.Message));
        }
        catch (SupportOpsApiException exception)
        {
            Failed(name, HealthFailure.ExitCodeOf(exception), exception.Message, fixOf(exception.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Failed(name, ExitCode.Usage, exception.Message, fixOf(exception.Message));
        }

        return (false, null);
    }

    private void Add(string name, HealthStatus status, string message, string? fix, ExitCode exitCode)
    {
        lock (_gate)
        {
            _lines.Add(new HealthLine(name, status, message, fix, exitCode));
        }
    }
}
