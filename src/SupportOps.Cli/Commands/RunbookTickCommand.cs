using System.CommandLine;
using SupportOps.Cli.Runbooks;
using SupportOps.Cli.Settings;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops runbook tick</c>: ticks one item and leaves every other byte of the file as it is.</summary>
internal static class RunbookTickCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The runbook, a Markdown file." };
        var format = TextOrJson.Option();
        var item = ItemOption();
        var line = new Option<int?>("--line") { Description = "The line on which the item begins.", HelpName = "N" };
        var expect = ExpectOption();
        var command = new Command("tick", "Ticks one checklist item.") { file, item, line, expect, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var shape = TextOrJson.FormatOf(new SettingsReader(terminal), parsed.GetValue(format));
            TextOrJson.Check(shape);
            using var runbook = await LockedRunbookFile
                .OpenAsync(parsed.GetRequiredValue(file), terminal, cancellationToken).ConfigureAwait(false);
            var document = runbook.Read();
            var box = Choose(document, parsed.GetValue(item), parsed.GetValue(line));
            Expect(box, parsed.GetValue(expect));
            var result = RunbookTick.Apply(document.Text, box);
            if (result.Outcome == TickOutcome.Ticked)
            {
                runbook.Write(result.Text);
            }

            TextOrJson.Write(
                terminal,
                shape,
                () => RunbookTickText.Of(runbook.Name, box, result.Outcome),
                output => RunbookTickJson.Write(runbook.Name, box, result.Outcome, output));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Option<string> ItemOption() => new("--item")
    {
        Description = "The item: its number in 'runbook show', its name like \"Pre-call checklist[0]\", or a part "
            + "of its text.",
        HelpName = "ITEM",
    };

    private static Option<string> ExpectOption() => new("--expect")
    {
        Description = "The text the item must have, whole; otherwise nothing is ticked.",
        HelpName = "TEXT",
    };

    private static Checkbox Choose(RunbookDocument document, string? item, int? line) => (item, line) switch
    {
        ({ } text, null) => ItemChoice.ByItem(document, text),
        (null, { } number) => ItemChoice.ByLine(document, number),
        _ => throw CommandFailure.Usage("Name the item by --item or by --line, one of the two."),
    };

    private static void Expect(Checkbox box, string? text)
    {
        if (text is not null && text.Trim() != box.Item.Text)
        {
            throw new CommandFailure(
                ExitCode.Findings,
                $"The item is \"{box.Item.Text}\" now, not what --expect says; nothing was ticked.");
        }
    }
}
