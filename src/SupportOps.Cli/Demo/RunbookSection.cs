using System.Globalization;
using System.Text;
using System.Text.Json;
using SupportOps.Reporting;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Demo;

/// <summary>A runbook with planted faults is written to a file, read back and checked.</summary>
internal sealed class RunbookSection(string folder) : IDemoSection
{
    private const string FileName = "runbook.md";

    private static readonly string[] Planted =
        ["RB-CHECK-UNEXPLAINED", "RB-ROLLBACK-EMPTY", "RB-SCHEDULE-TIMEZONE", "RB-TASK-DURATION"];

    private static Runbook Faulty => new()
    {
        Name = "Acme - Move to the new runners",
        Description = "Registers new runners and takes the old ones out",
        Dri = "@fern",
        ScheduledAt = "2026-01-07 15:00",
        MeetingUrl = "https://conference.example/j/1",
        GitLabIssue = "https://gitlab.example/support/tracker/-/issues/7",
        GitLabContacts = [new RunbookContact { Name = "Fern Tolliver", Role = "Support Engineer" }],
        CustomerContacts = [new RunbookContact { Name = "Ash Rowan", Role = "Platform lead" }],
        PreCallChecklist =
        [
            new ChecklistItem { Text = "A dry run took place", State = ChecklistItemState.Done },
            new ChecklistItem { Text = "Engineers of every region can roll back" },
        ],
        Tasks =
        [
            new RunbookTask { Task = "Register the runners", Outcome = "They are online", Duration = "20m" },
            new RunbookTask { Task = "Pause the old ones", Outcome = "No job is left", Duration = "soon" },
        ],
        PostCallChecklist = [new ChecklistItem { Text = "Said that it is done", State = ChecklistItemState.Done }],
    };

    public async Task<DemoPart> PlayAsync(CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, FileName);
        PrivateFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(RunbookMarkdown.Render(Faulty))));
        var document = RunbookDocument.Read(
            await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false));
        var findings = RunbookCheck.Evaluate(document).Findings;
        var isExact = findings.Select(finding => finding.Code).Order(StringComparer.Ordinal)
            .SequenceEqual(Planted, StringComparer.Ordinal);
        return new DemoPart(Text(path, findings), writer => Write(writer, path, findings, isExact), isExact);
    }

    private static string Text(string path, IReadOnlyList<RunbookFinding> findings)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"A runbook with {Planted.Length} planted faults: ");
        text.Append(TerminalText.Neutralize(path)).Append('\n');
        foreach (var finding in findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {finding.Line,3}: {finding.Code,-22} {finding.Where}\n");
        }

        var found = Planted.Count(code => findings.Any(finding => finding.Code == code));
        return text.Append(
            CultureInfo.InvariantCulture,
            $"found {found} of {Planted.Length}, {findings.Count - found} extra\n").ToString();
    }

    private static void Write(
        Utf8JsonWriter writer, string path, IReadOnlyList<RunbookFinding> findings, bool isExact)
    {
        writer.WriteStartObject("runbook"u8);
        writer.WriteBoolean("exact"u8, isExact);
        writer.WriteString("file"u8, path);
        writer.WriteStartArray("findings"u8);
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, finding.Code);
            writer.WriteString("where"u8, finding.Where);
            writer.WriteNumber("line"u8, finding.Line);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
