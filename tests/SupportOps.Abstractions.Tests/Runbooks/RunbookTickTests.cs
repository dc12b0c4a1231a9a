using SupportOps.Runbooks;

namespace SupportOps.Abstractions.Tests.Runbooks;

public sealed class RunbookTickTests
{
    [Fact]
    public void Tick_ChangesTheMarkAndNothingElse()
    {
        var document = RunbookDocument.Read("\uFEFF" + Given.Valid.Replace("\n", "\r\n", StringComparison.Ordinal));
        var open = document.Boxes.First(box => box.Item.State == ChecklistItemState.Open);

        var result = RunbookTick.Apply(document.Text, open);

        Assert.Equal(TickOutcome.Ticked, result.Outcome);
        Assert.Equal(document.Text.Replace("- [ ] Dry", "- [x] Dry", StringComparison.Ordinal), result.Text);
    }

    [Theory]
    [InlineData("Dry run was made", "Dry run was skipped")]
    [InlineData("- [x] Channels know\n", "")]
    [InlineData("Umber Co", "Umber Company")]
    [InlineData("- [ ] Dry", "-     Dry")]
    public void TextThatChangedMeanwhile_IsLeftAlone(string old, string @new)
    {
        var box = RunbookDocument.Read(Given.Valid).Boxes[2];
        var now = Given.With(old, @new);

        Assert.Equal(new TickResult(TickOutcome.Changed, now), RunbookTick.Apply(now, box));
    }

    [Fact]
    public void ChangeElsewhere_DoesNotHinder()
    {
        var now = Given.With("- [ ] Channels know how", "- [x] Channels know how");

        Assert.Equal(
            TickOutcome.Ticked, RunbookTick.Apply(now, RunbookDocument.Read(Given.Valid).Boxes[2]).Outcome);
    }
}
