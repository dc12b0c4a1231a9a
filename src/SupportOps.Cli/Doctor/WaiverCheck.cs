using System.Globalization;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Doctor;

/// <summary>The waivers that the option or a setting names.</summary>
internal sealed class WaiverCheck(DoctorScope scope) : IHealthCheck
{
    public string Name => "waivers";

    public async Task RunAsync(HealthSheet sheet, CancellationToken cancellationToken)
    {
        if (scope.Waivers is not { } path)
        {
            sheet.Skipped(Name, "No waivers are given; every finding counts.");
            return;
        }

        var (_, reading) = await sheet.TryAsync(
            Name, "name the file of the waivers.", () => Task.FromResult<WaiverFileReading?>(WaiverFile.Load(path)))
            .ConfigureAwait(false);
        if (reading is not null)
        {
            Judge(sheet, path, reading);
        }
    }

    private void Judge(HealthSheet sheet, string path, WaiverFileReading reading)
    {
        foreach (var problem in reading.Problems)
        {
            // As in an audit, where it is a finding: nothing is kept back that should be seen.
            sheet.Warning(
                Name,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{problem.Location}: {problem.Message}"),
                "correct the entry; until then it waives nothing.");
        }

        if (reading.Problems.Count == 0)
        {
            sheet.Ok(Name, string.Create(
                CultureInfo.InvariantCulture, $"{path} holds {reading.List.Waivers.Count} waiver(s)."));
        }
    }
}
