using FsCheck;
using FsCheck.Fluent;
using SupportOps.Runbooks;

namespace SupportOps.Abstractions.Tests.Runbooks;

/// <summary>What holds for every text.</summary>
public sealed class RunbookLawsTests
{
    private static readonly string[] Pieces =
    [
        "### Rollback plan\n", "## Header\n", "#### Pre-call checklist\n", "### Post-call checklist\n",
        "## Runbook - Tasks\n", "###GitLab Contacts\n", "### Customer - Contacts\n", "#### Steps\n", "# Top\n",
        "###### Deep\n", "| Runbook name | Umber - Move |\n", "|---|---|\n", "| DRI | `@a` |\n", "| Meeting URL |\n",
        "| Task | Duration | Outcome | Actual |\n", "| :--- | --- |\n", "| a \\| b | 10m | `c` | 2h |\n", "| | | |\n",
        "- [ ] one\n", "[x] - two\n", "  * [~] three\n", "4) [X] four\n", "- [?] five\n", "    `reason`\n",
        "    reason one\n    reason two\n", "\tmore `code` text\n", "    [x] nested\n", "text\n", "\n", "\r\n", "\r",
        "```\n", "~~~~ text\n", "    ```\n", "<!--", "-->", "\\", "|", "`", "``", "[", "]", "#", "-", " ", "\t",
        "\u00A0", "\u2028", "\uFEFF", "\0", "---\n", "...\n", "\\<!-- ", "`<!--` ", "é", "\uD83D",
        "2026-01-01 09:00 PST", "Rollback plan\n", "Post-call checklist\n", "/close\n", "\\/close\n", "- [ ]six\n",
        "\u202E",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf()
        .Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static readonly Arbitrary<string> Runbooks = Gen.Elements(Pieces).ListOf()
        .SelectMany(pieces => Gen.Choose(0, Given.Valid.Length)
            .Select(at => Given.Valid.Insert(at, string.Concat(pieces)))).ToArbitrary();

    [Fact]
    public void Reading_NeverThrows()
    {
        ForAll(Texts, IsReadable);
        ForAll(
            ArbMap.Default.ArbFor<NonNull<string>>().Convert(text => text.Get, NonNull<string>.NewNonNull), IsReadable);
    }

    [Fact]
    public void Rendered_ReadsTheSame()
    {
        ForAll(Texts, IsKeptByRendering);
        ForAll(Runbooks, IsKeptByRendering);
    }

    [Fact]
    public void HandMadeModel_KeepsItsPartsApart() => ForAll(Texts, text =>
    {
        var runbook = RunbookTemplate.New() with
        {
            Name = text,
            Dri = text,
            RollbackPlan = text,
            Tasks = [new() { Task = text + "x", Outcome = text }],
            PreCallChecklist = [new() { Text = text + "x", Explanation = text }, new() { Text = "last" }],
        };

        var document = RunbookDocument.Read(RunbookMarkdown.Render(runbook));

        return document.Boxes.Count == 3 && document.Runbook.Tasks.Count == 1
            && document.Runbook.PreCallChecklist[1].Text == "last"
            && RunbookParts.Header.Concat(RunbookParts.Sections).All(part => document.LineOf(part) is not null);
    });

    [Fact]
    public void TickingTwice_IsTickingOnce() => ForAll(Runbooks, text =>
    {
        foreach (var box in RunbookDocument.Read(text).Boxes)
        {
            var once = RunbookTick.Apply(text, box);
            var twice = RunbookTick.Apply(once.Text, box with { Length = box.Length });
            if (twice != new TickResult(TickOutcome.AlreadyTicked, once.Text) || !DiffersInTheMarkOnly(text, once, box))
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void LineEnds_ChangeNothing() => ForAll(Runbooks, text =>
    {
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var windows = plain.Replace("\n", "\r\n", StringComparison.Ordinal);

        return Outline(plain) == Outline(windows)
            && Given.Findings(plain).SequenceEqual(Given.Findings(windows));
    });

    private static string Outline(string text) => Given.Outline(RunbookDocument.Read(text).Runbook);

    private static bool IsReadable(string text)
    {
        var document = RunbookDocument.Read(text);
        return RunbookCheck.Evaluate(document, DateTimeOffset.MaxValue).Findings.All(finding => finding.Line > 0)
            && RunbookReadiness.AfterCall(document).Reasons.All(reason => reason.Line > 0)
            && RunbookTiming.Of(document.Runbook).Planned >= TimeSpan.Zero;
    }

    private static bool IsKeptByRendering(string text)
    {
        var runbook = RunbookDocument.Read(text).Runbook;

        return Visible(Given.Outline(runbook))
            == Visible(Given.Outline(RunbookDocument.Read(RunbookMarkdown.Render(runbook)).Runbook));
    }

    // A control character in a cell is written as a blank.
    private static string Visible(string text) => string.Concat(text.Select(character =>
        character != '\n' && (char.IsControl(character) || character is '\u2028' or '\u202E') ? ' ' : character));

    private static bool DiffersInTheMarkOnly(string text, TickResult once, Checkbox box) =>
        once.Outcome == TickOutcome.AlreadyTicked
            ? once.Text == text
            : once.Text == string.Concat(text.AsSpan(0, box.Offset), "x", text.AsSpan(box.Offset + box.Length));

    private static void ForAll(Arbitrary<string> texts, Func<string, bool> law) =>
        Prop.ForAll(texts, law).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
