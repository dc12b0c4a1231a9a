using SupportOps.Runbooks;
using SupportOps.Tests.Shared;

namespace SupportOps.Abstractions.Tests.Runbooks;

public sealed class RunbookDocumentTests
{
    private static readonly string Expected = Given.Outline(RunbookDocument.Read(Given.Valid).Runbook);

    [Fact]
    public void Parts_OfAValidRunbook_AreAllRead()
    {
        var runbook = RunbookDocument.Read(Given.Valid).Runbook;

        Assert.Equal(new RunbookTitle("Umber Co", "Move 12 projects"), runbook.Title);
        Assert.Equal("@fern", runbook.Dri);
        Assert.Equal("2026-01-20 - 09:00 UTC", runbook.ScheduledAt);
        Assert.Equal(["Fern Vale"], runbook.GitLabContacts.Select(contact => contact.Name));
        Assert.Equal(["Ivo Umber"], runbook.CustomerContacts.Select(contact => contact.Name));
        Assert.Equal("There is no second instance", runbook.PreCallChecklist[2].Explanation);
        Assert.Equal(["10m", "1h15m"], runbook.Tasks.Select(task => task.Duration));
        Assert.Equal("Delete the copies, then `unarchive` the originals.", runbook.RollbackPlan);
        Assert.Equal(
            [ChecklistItemState.Open], runbook.PostCallChecklist.Select(item => item.State));
    }

    [Fact]
    public void Spelling_OfTheExample_ReadsTheSame() =>
        Assert.Equal(Expected, Given.Outline(RunbookDocument.Read(Given.InOtherSpelling).Runbook));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEnds_ChangeNothing(string lineEnd)
    {
        var document = RunbookDocument.Read(Given.Valid.Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.Equal(Expected, Given.Outline(document.Runbook));
        Assert.Equal(
            RunbookDocument.Read(Given.Valid).Boxes.Select(box => box.Line), document.Boxes.Select(box => box.Line));
    }

    [Theory]
    [InlineData("* [ ] Dry run")]
    [InlineData("+ [ ] Dry run")]
    [InlineData("3. [ ] Dry run")]
    [InlineData("- [] Dry run")]
    [InlineData("-\u00A0[\u00A0]\u00A0Dry run")]
    [InlineData("[ ] Dry run")]
    [InlineData("[ ] – Dry run")]
    [InlineData("- [ ]Dry run")]
    [InlineData("[ ]Dry run")]
    public void Box_InOtherSpellings_IsRead(string item) =>
        Assert.Equal(Expected, Given.Outline(RunbookDocument.Read(Given.With("- [ ] Dry run", item)).Runbook));

    [Theory]
    [InlineData("- [Dry run](https://x.example)")]
    [InlineData("- [x](https://x.example) Dry run")]
    [InlineData("- Dry run [ ]")]
    [InlineData("`[x]` Dry run")]
    [InlineData("[x]: https://x.example")]
    [InlineData("- [a]Dry run")]
    public void Box_ThatIsNone_IsNotRead(string item) =>
        Assert.Equal(4, RunbookDocument.Read(Given.With("- [ ] Dry run", item)).Boxes.Count);

    [Fact]
    public void Box_WithAnotherMark_IsNotTicked() => Assert.Equal(
        ChecklistItemState.Open,
        RunbookDocument.Read(Given.With("- [x] Logs", "- [?] Logs")).Runbook.PreCallChecklist[3].State);

    [Theory]
    [InlineData("  - [x] Channels of both")]
    [InlineData("\n    [ ] - Channels of both")]
    public void Box_BelowAnItem_IsNoItem(string box)
    {
        var document = RunbookDocument.Read(Given.With("    `There is no second instance`", box));

        Assert.Equal(4, document.Runbook.PreCallChecklist.Count);
        Assert.Contains("Channels of both", document.Runbook.PreCallChecklist[2].Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Box_OutOfLineByOneBlank_IsAnItem() =>
        Assert.Equal(5, RunbookDocument.Read(Given.With("- [x] Logs", " - [x] Logs")).Boxes.Count);

    [Fact]
    public void Checklist_InFencedCode_IsRead()
    {
        var fenced = Given.With("- [x] Channels know", "```markdown\n- [x] Channels know")
            .Replace("- [x] Logs are kept\n", "- [x] Logs are kept\n```\n", StringComparison.Ordinal);

        Assert.Equal(Expected, Given.Outline(RunbookDocument.Read(fenced).Runbook));
    }

    [Fact]
    public void FrontMatter_AndByteOrderMark_AreSkipped()
    {
        var document = RunbookDocument.Read("\uFEFF---\ntitle: x | y\n---\n" + Given.Valid);

        Assert.Equal(Expected, Given.Outline(document.Runbook));
        Assert.Equal(4, document.LineOf(RunbookParts.Name));
    }

    [Fact]
    public void Columns_InAnotherOrder_ReadTheSame()
    {
        var moved = Given.With("| Task | Outcome | Duration |", "| Duration | Notes | Task | Outcome |")
            .Replace(
                "| [Export](https://docs.example/export) |  | 10m |",
                "| 10m | n | [Export](https://docs.example/export) | |",
                StringComparison.Ordinal)
            .Replace("| Import |  | 1h15m |", "| `1h15m` | | Import |", StringComparison.Ordinal);

        Assert.Equal(Expected, Given.Outline(RunbookDocument.Read(moved).Runbook));
    }

    [Fact]
    public void Comments_AreNotRead()
    {
        var commented = Given.With("Delete the copies", "<!--\n- [ ] never\n-->\nDelete the copies")
            .Replace("| `@fern` |", "| `@fern` <!-- or @ivo --> |", StringComparison.Ordinal);

        Assert.Equal("@fern", RunbookDocument.Read(commented).Runbook.Dri);
        Assert.Contains("RB-ROLLBACK-EMPTY Rollback plan 38", Given.Findings(
            Given.With("Delete the copies, then `unarchive` the originals.", "<!-- fill me in -->")));
    }

    [Fact]
    public void Comment_ThatNothingCloses_HidesNothing() => Assert.Equal(
        5, RunbookDocument.Read(Given.With("Delete the copies", "<!-- Delete the copies")).Boxes.Count);

    [Theory]
    [InlineData("### Rollback plan\n\nDelete the copies, then `unarchive` the originals.\n", RunbookParts.RollbackPlan)]
    [InlineData("| DRI | `@fern` |\n", RunbookParts.Dri)]
    public void Part_InsideAComment_IsAbsent(string part, string name)
    {
        var document = RunbookDocument.Read(Given.With(part, $"<!--\n{part}-->\n"));

        Assert.Null(document.LineOf(name));
        Assert.Equal(44, document.LineOf(RunbookParts.PostCallChecklist));
    }

    [Theory]
    [InlineData("<!--\n```\n-->\n### Rollback plan")]
    [InlineData("```\n<!--\n```\n### Rollback plan")]
    [InlineData("`<!--` opens\n### Rollback plan\n\n-->")]
    [InlineData("text <!-- opens\n\n### Rollback plan\n\n-->")]
    [InlineData("<!-->\n### Rollback plan\n\n-->")]
    public void Heading_OutsideOfAComment_IsRead(string lines) =>
        Assert.Empty(Given.Findings(Given.With("### Rollback plan", lines)));

    [Fact]
    public void Comment_ThatNothingClosesInThePlan_StaysTextWhereverItIsWritten()
    {
        var runbook = RunbookDocument.Read(Given.With("Delete the copies", "<!-- Delete the copies")).Runbook with
        {
            PostCallChecklist = [new() { Text = "--> done" }],
        };

        Assert.Equal(
            Given.Outline(runbook), Given.Outline(RunbookDocument.Read(RunbookMarkdown.Render(runbook)).Runbook));
    }

    [Fact]
    public void Heading_BelowASection_BelongsToIt() => Assert.Contains(
        "#### By hand",
        RunbookDocument.Read(Given.With("Delete the copies", "#### By hand\n\nDelete the copies")).Runbook.RollbackPlan,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Rollback plan\n-------------")]
    [InlineData("Rollback plan\n-  ")]
    [InlineData("### Customer\nrollback-plan\n---")]
    public void Heading_UnderlinedWithDashes_IsRead(string heading) =>
        Assert.Equal(
            "Delete the copies, then `unarchive` the originals.",
            RunbookDocument.Read(Given.With("### Rollback plan", heading)).Runbook.RollbackPlan);

    [Theory]
    [InlineData("Rollback plan\n=============")]
    [InlineData("This is the\nRollback plan\n---")]
    [InlineData("- Rollback plan\n---")]
    [InlineData("    Rollback plan\n---")]
    [InlineData("Rollback plan\n- - -")]
    public void Line_ThatIsNoUnderlinedHeading_IsText(string lines) => Assert.Null(
        RunbookDocument.Read(Given.With("### Rollback plan", lines)).LineOf(RunbookParts.RollbackPlan));

    [Theory]
    [InlineData("/close")]
    [InlineData("Undo\n/assign @all\n")]
    [InlineData("Undo\n  \\/close")]
    [InlineData("```\n/opt/undo\n```")]
    public void Plan_WithQuickActions_StartsNoneAndReadsTheSame(string plan)
    {
        var markdown = RunbookMarkdown.Render(new() { Description = "a\n/close", RollbackPlan = plan });

        Assert.DoesNotContain("\n/close", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n/assign", markdown, StringComparison.Ordinal);
        Assert.Equal(plan.Trim('\n'), RunbookDocument.Read(markdown).Runbook.RollbackPlan);
    }

    [Theory]
    [InlineData("a\u001b[2Jb", "a [2Jb")]
    [InlineData("a\r\nb\u2028c\u202ed", "a  b c d")]
    public void Control_InACell_BecomesABlank(string name, string written) => Assert.Equal(
        written, RunbookDocument.Read(RunbookMarkdown.Render(new() { Name = name })).Runbook.Name);

    [Fact]
    public void Heading_InFencedCode_IsNoHeading() => Assert.Empty(Given.Findings(
        Given.With("Delete the copies", "```\n### Post-call checklist\n```\nDelete the copies")));

    [Fact]
    public void Plan_ThatBeginsWithARule_IsNoFrontMatter() => Assert.EndsWith(
        "text\n---\n```",
        RunbookDocument.Read("### Rollback plan\n---\n```\ntext\n---\n").Runbook.RollbackPlan,
        StringComparison.Ordinal);

    [Fact]
    public void Item_WrappedWithoutAnIndent_IsReadWhole() => Assert.Equal(
        "Dry run was made by us",
        RunbookDocument.Read(Given.With("Dry run was made", "Dry run\nwas made by us"))
            .Runbook.PreCallChecklist[2].Text);

    [SharedFact("seeds")]
    public void HandbookExample_ReadsWithoutLoss()
    {
        var page = Directory.GetFiles(RepositoryRoot.SharedPathOf("seeds")).Select(File.ReadAllText)
            .Single(text => text.Contains("Complete RunBook Example", StringComparison.Ordinal));
        var example = page[page.IndexOf('\n', page.IndexOf("Complete RunBook Example", StringComparison.Ordinal))..];

        var document = RunbookDocument.Read(example);

        Assert.Empty(RunbookCheck.Evaluate(document).Findings);
        Assert.Empty(Words(example).Except(
            [.. Words(Given.Outline(document.Runbook)), .. Words(RunbookMarkdown.Render(document.Runbook))],
            StringComparer.OrdinalIgnoreCase));
    }

    private static string[] Words(string text) => text.Split(
        [.. " \r\n\t|`#[]-.,:'"], StringSplitOptions.RemoveEmptyEntries);
}
