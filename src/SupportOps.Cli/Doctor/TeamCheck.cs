using System.Globalization;
using SupportOps.Cli.Settings;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Doctor;

/// <summary>The Support Team files: whether an audit can read all of them, and whether each can be matched.</summary>
internal sealed class TeamCheck(DoctorScope scope) : IHealthCheck
{
    // The rest is for `team check`, which shows all.
    private const int MostShown = 5;

    public string Name => "team";

    public async Task RunAsync(HealthSheet sheet, CancellationToken cancellationToken)
    {
        if (scope.Team is not { } folder)
        {
            sheet.Skipped(
                Name, "No folder of Support Team files is named.",
                $"give --team DIR, set {Setting.Team.Variable}, or write \"{Setting.Team.Key}\" into "
                    + $"{SettingsFile.Name}.");
            return;
        }

        var options = new TeamFileOptions { EmailDomain = scope.Settings.Resolve(Setting.EmailDomain).Value };
        var (_, reading) = await sheet.TryAsync(
            Name, "name the folder that holds one YAML file per person.",
            () => Task.Run(() => (TeamFolderReading?)new TeamFolder(folder, options).Read(), cancellationToken))
            .ConfigureAwait(false);
        if (reading is not null)
        {
            Judge(sheet, reading, folder);
        }
    }

    private void Judge(HealthSheet sheet, TeamFolderReading reading, string folder)
    {
        if (reading.Files.Count == 0)
        {
            sheet.Failed(
                Name, ExitCode.Incomplete, $"{folder} holds no *.yaml and no *.yml.",
                "name the folder with the files themselves; folders inside are not read.");
            return;
        }

        var unreadable = reading.Files.Where(file => file.Member is null).ToList();
        Tell(unreadable, (file, finding) => sheet.Failed(
            Name, ExitCode.Incomplete, Place(file, finding), "correct the file; no audit is complete without it."));
        var doubtful = reading.Files.Except(unreadable).Where(file => !file.Valid).ToList();
        Tell(doubtful, (file, finding) => sheet.Warning(
            Name, Place(file, finding), "correct the file; the rules page explains the code."));
        var hidden = Math.Max(0, unreadable.Count - MostShown) + Math.Max(0, doubtful.Count - MostShown);
        if (hidden > 0)
        {
            sheet.Warning(Name, Text($"{hidden} more file(s) have errors."), $"see supportops team check {folder}.");
        }

        if (sheet.Lines.Count == 0)
        {
            sheet.Ok(Name, Text($"{reading.Files.Count} file(s) in {folder} are read and valid."));
        }
    }

    private static void Tell(
        IEnumerable<TeamFileReading> files, Action<TeamFileReading, TeamFileFinding> tell)
    {
        foreach (var file in files.Take(MostShown))
        {
            tell(file, file.Findings.First(finding => finding.Severity is TeamFileSeverity.Error));
        }
    }

    private static string Place(TeamFileReading file, TeamFileFinding finding) =>
        Text($"{file.File}:{finding.Line}:{finding.Column}: {finding.Code}: {finding.Message}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
