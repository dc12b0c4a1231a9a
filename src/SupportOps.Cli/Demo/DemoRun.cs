using SupportOps.Testing.Scenarios;

namespace SupportOps.Cli.Demo;

/// <summary>Plays the parts of the demo one after the other, all of them with the same team.</summary>
internal static class DemoRun
{
    public static async Task<int> ExecuteAsync(
        string folder, string format, Terminal terminal, CancellationToken cancellationToken)
    {
        TextOrJson.Check(format);
        var scenario = AuditScenario.QuarterlyAudit();
        var team = Path.Combine(folder, "team");
        RefuseForeignFiles(team, scenario);
        scenario.WriteTeamFiles(team);

        var audits = new AuditSection(scenario, folder, team);
        IDemoSection[] sections =
        [
            audits, new QuarterSection(audits, folder, team), new PublishingSection(audits), new BookingSection(team),
            new RunbookSection(folder), new QueueSection(), new IssueSection(),
        ];
        var parts = new List<DemoPart>();
        foreach (var section in sections)
        {
            parts.Add(await section.PlayAsync(cancellationToken).ConfigureAwait(false));
        }

        TextOrJson.Write(
            terminal,
            format,
            () => string.Join('\n', parts.Select(part => part.Text)),
            writer =>
            {
                writer.WriteStartObject();
                parts.ForEach(part => part.Json(writer));
                writer.WriteEndObject();
            });
        return (int)(parts.TrueForAll(part => part.IsExact) ? ExitCode.Done : ExitCode.Findings);
    }

    // Other team files in the folder would be audited along, and what they hold would look like a fault of the demo.
    private static void RefuseForeignFiles(string team, AuditScenario scenario)
    {
        var foreign = Directory.Exists(team)
            ? Directory.EnumerateFiles(
                team).Select(Path.GetFileName).FirstOrDefault(file => !scenario.TeamFiles.ContainsKey(file!))
            : null;
        if (foreign is not null)
        {
            throw CommandFailure.Usage(
                $"--out: {Path.Combine(team, foreign)} is not of the demo; give an empty folder.");
        }
    }
}
