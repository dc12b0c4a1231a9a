namespace SupportOps.Runbooks;

/// <summary>Ticks an item of a checklist and leaves every other character as it is.</summary>
public static class RunbookTick
{
    private const string Tick = "x";

    /// <summary>
    /// The text with one more item ticked. What stands there now is compared with what was read: when the item is not
    /// at its place any more, nothing is changed. An item that was ticked meanwhile is left alone.
    /// </summary>
    /// <param name="text">The document as it is now.</param>
    /// <param name="box">The item, from a reading of the document.</param>
    public static TickResult Apply(string text, Checkbox box)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(box);
        var now = RunbookDocument.Read(text).Boxes.FirstOrDefault(candidate => candidate.Offset == box.Offset);
        if (now is null || now.Line != box.Line || now.Where != box.Where || now.Item.Text != box.Item.Text)
        {
            return new(TickOutcome.Changed, text);
        }

        return now.Item.State == ChecklistItemState.Done
            ? new(TickOutcome.AlreadyTicked, text)
            : new(TickOutcome.Ticked, text.Remove(now.Offset, now.Length).Insert(now.Offset, Tick));
    }
}
