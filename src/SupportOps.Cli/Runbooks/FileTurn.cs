namespace SupportOps.Cli.Runbooks;

/// <summary>Waits until nobody else holds a file.</summary>
internal static class FileTurn
{
    private const int LockedOnLinux = 11;
    private const int LockedOnMac = 35;
    private const int LockedOnWindows = unchecked((int)0x80070020);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Opens a file as soon as that is possible.</summary>
    /// <param name="open">Opens it, or throws.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="IOException">It cannot be opened, or is still held after half a minute.</exception>
    public static async Task<FileStream> TakeAsync(
        Func<FileStream> open,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var begin = time.GetTimestamp();
        while (true)
        {
            try
            {
                return open();
            }
            catch (IOException exception) when (IsHeld(exception) && time.GetElapsedTime(begin) < Patience)
            {
                await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether a file could not be opened because somebody else holds it.</summary>
    public static bool IsHeld(IOException exception) =>
        exception.HResult is LockedOnLinux or LockedOnMac or LockedOnWindows;
}
