using System.Globalization;
using SupportOps.Reporting;

namespace SupportOps.Cli.Doctor;

/// <summary>The folder that documents go to: whether it takes a file, and has room.</summary>
internal sealed class OutputFolderCheck(DoctorScope scope) : IHealthCheck
{
    // A report of 100,000 agents in every format, and a snapshot, take less.
    private const long LeastSpace = 256L * 1024 * 1024;
    private const int ProbeSize = 64 * 1024;

    public string Name => "output";

    public async Task RunAsync(HealthSheet sheet, CancellationToken cancellationToken)
    {
        if (scope.OutputFolder is not { } folder)
        {
            sheet.Skipped(Name, "No --output-folder is given.", "give the folder that reports go to.");
            return;
        }

        if (!Directory.Exists(folder))
        {
            sheet.Failed(Name, ExitCode.Usage, $"There is no folder {folder}.", "create it, or name another one.");
            return;
        }

        var (written, _) = await sheet.TryAsync(
            Name, "give the folder to the user who runs this, make room, or name another one.",
            () => Task.Run(() => WriteProbe(folder), cancellationToken)).ConfigureAwait(false);
        if (written)
        {
            JudgeSpace(sheet, folder);
        }
    }

    // Permissions alone prove nothing: a read-only mount, a quota and a full disk show at the first byte.
    private static object? WriteProbe(string folder)
    {
        var path = Path.Combine(folder, $".supportops-doctor-{Guid.NewGuid():N}");
        try
        {
            PrivateFile.Write(path, static stream => stream.Write(new byte[ProbeSize]));
        }
        finally
        {
            File.Delete(path);
        }

        return null;
    }

    private void JudgeSpace(HealthSheet sheet, string folder)
    {
        if (FindFreeSpace(folder) is not { } free)
        {
            sheet.Ok(Name, $"{folder} can be written to; how much is free, the system does not say.");
            return;
        }

        var text = string.Create(
            CultureInfo.InvariantCulture, $"{folder} can be written to; {free / (1024 * 1024)} MiB are free.");
        if (free < LeastSpace)
        {
            sheet.Warning(Name, text, "make room: the documents of a large audit may not fit.");
            return;
        }

        sheet.Ok(Name, text);
    }

    // A folder of another machine (\\server\share) belongs to no drive.
    private static long? FindFreeSpace(string folder)
    {
        try
        {
            return new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
        }
        catch (Exception exception) when (
            exception is ArgumentException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
