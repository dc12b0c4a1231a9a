using SupportOps.Auditing;
using SupportOps.Reporting;
using SupportOps.TeamFiles;
using SupportOps.Zendesk;

namespace SupportOps.Cli.Auditing;

/// <summary>Runs one audit: captures or replays, judges, writes, and decides the exit code.</summary>
internal static class AuditRun
{
    public static async Task<int> ExecuteAsync(
        AuditRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        if (request.IgnoresTeam)
        {
            terminal.Note("The snapshot holds the team; --team is not read.");
        }

        var snapshot = request.SnapshotFile is { } file
            ? Replay(request, file)
            : await CaptureAsync(request, terminal, cancellationToken).ConfigureAwait(false);

        // First, and not with the documents: a listing of an hour must outlive a report that cannot be written.
        if (request.SaveSnapshotFile is { } path)
        {
            OutputFile.Write("--save-snapshot", path, stream => SnapshotJson.Write(stream, snapshot));
            terminal.Note($"Saved the snapshot to {path}. It holds personal data.");
        }

        var judged = request.Policy.Evaluate(snapshot, request.Period, request.AsOf);
        var report = request.Review.Apply(judged, terminal);
        request.Documents.Write(report, terminal, request.SaveSnapshotFile is { } saved ? [saved] : []);
        if (request.Publishing is { } publishing)
        {
            await publishing.RunAsync(report, request.Timeout, terminal, cancellationToken).ConfigureAwait(false);
        }

        terminal.Note(AuditEnding.Summary(report));
        return (int)AuditEnding.Decide(report, request.FailOn);
    }

    private static AccessSnapshot Replay(AuditRequest request, string path)
    {
        var snapshot = ReadSnapshot(path);
        if (!string.Equals(snapshot.Instance, request.Policy.Instance.Name, StringComparison.Ordinal))
        {
            throw CommandFailure.Usage(
                $"{path} is a snapshot of instance {snapshot.Instance}, not of {request.Policy.Instance.Name}; give "
                    + $"--instance {snapshot.Instance}.");
        }

        return request.ApprovedAdministrators is { } approved
            ? snapshot.WithApprovedAdministrators(approved)
            : snapshot;
    }

    private static AccessSnapshot ReadSnapshot(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return SnapshotJson.Read(stream);
        }
        catch (InvalidDataException exception)
        {
            throw JsonFileKind.Mistaken(path, JsonFileKind.Snapshot) is { } mistaken
                ? CommandFailure.Usage($"--snapshot: {path}: {mistaken} Name one that --save-snapshot wrote.")
                : new CommandFailure(ExitCode.Incomplete, $"{path}: {exception.Message}");
        }
    }

    private static async Task<AccessSnapshot> CaptureAsync(
        AuditRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        if (request.ApprovedAdministrators is null)
        {
            terminal.Note("No --approved-administrators: every administrator among the members counts as unexpected.");
        }

        var folder = new TeamFolder(request.Team ?? string.Empty);
        using var progress = terminal is { IsWatched: true, IsQuiet: false } ? new ProgressLine(terminal.Error) : null;
        if (request.UsersFile is { } users)
        {
            return await CaptureAsync(
                request, folder, new ZendeskUsersFile(users), progress, terminal.Time, cancellationToken)
                .ConfigureAwait(false);
        }

        using var log = new TerminalLog(terminal, progress);
        using var client = ZendeskConnection.Open(
            request.Settings, request.Policy.Instance, request.Timeout, log, terminal.Time);
        return await CaptureAsync(request, folder, client, progress, terminal.Time, cancellationToken)
            .ConfigureAwait(false);
    }

    private static async Task<AccessSnapshot> CaptureAsync(
        AuditRequest request,
        TeamFolder folder,
        IAgentDirectory agents,
        ProgressLine? progress,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var auditor = new AccessAuditor(folder, agents, time)
        {
            ApprovedAdministrators = request.ApprovedAdministrators ?? [],
            Progress = progress,

            // The client keeps the limit itself and can say what it was doing; this one stands behind it.
            TimeLimit = request.Timeout + TimeSpan.FromSeconds(1),
        };
        return await auditor.CaptureAsync(request.Policy, cancellationToken).ConfigureAwait(false);
    }
}
