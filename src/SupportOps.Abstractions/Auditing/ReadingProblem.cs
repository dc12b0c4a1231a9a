namespace SupportOps.Auditing;

/// <summary>Tells a source that stopped early from an audit that must stop.</summary>
internal static class ReadingProblem
{
    /// <summary>Reads, and says why that did not come to its end; null when it did.</summary>
    /// <param name="read">The reading.</param>
    /// <param name="timeIsUp">Ends the reading of all sources, which leaves the audit incomplete.</param>
    /// <param name="cancellationToken">Ends the audit.</param>
    /// <exception cref="SupportOpsApiException">The credential was refused.</exception>
    public static async Task<string?> FindAsync(
        Func<CancellationToken, Task> read, CancellationToken timeIsUp, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeIsUp);
        try
        {
            await read(stop.Token).ConfigureAwait(false);
            return null;
        }
        catch (SupportOpsApiException exception) when (!exception.IsAccessDenied)
        {
            return exception.Message;
        }
        catch (Exception exception) when (exception is not (SupportOpsApiException or OperationCanceledException))
        {
            // A directory may be anybody's code: whatever it throws, the list is not whole.
            return $"{exception.GetType().Name}: {exception.Message}";
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            return timeIsUp.IsCancellationRequested
                ? "The time limit of the audit was reached."
                : $"The request was given up: {exception.Message}";
        }
    }
}
