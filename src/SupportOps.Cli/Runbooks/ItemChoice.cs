using System.Globalization;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Runbooks;

/// <summary>Finds the item that a user means.</summary>
internal static class ItemChoice
{
    /// <summary>The item by its number, its name in findings, or a part of its text that no other item has.</summary>
    public static Checkbox ByItem(RunbookDocument document, string item)
    {
        if (int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return document.Boxes.FirstOrDefault(box => box.Number == number)
                ?? throw NotFound($"--item: there is no item {item}", document);
        }

        var exact = document.Boxes.Where(box => Same(box.Where, item) || Same(box.Item.Text, item)).ToList();
        var found = exact.Count > 0
            ? exact
            : document.Boxes.Where(box => box.Item.Text.Contains(item, StringComparison.OrdinalIgnoreCase)).ToList();
        return found switch
        {
            [var only] => only,
            [] => throw NotFound($"--item: no item has \"{item}\" in its text", document),
            _ => throw CommandFailure.Usage(
                $"--item: \"{item}\" fits {found.Count} items ({Numbers(found)}); give a number or more of the text."),
        };
    }

    /// <summary>The item whose box stands on a line.</summary>
    public static Checkbox ByLine(RunbookDocument document, int line) =>
        document.Boxes.FirstOrDefault(box => box.Line == line)
        ?? throw NotFound($"--line: no checklist item begins on line {line}", document);

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static string Numbers(IEnumerable<Checkbox> boxes) =>
        string.Join(", ", boxes.Select(box => box.Number.ToString(CultureInfo.InvariantCulture)));

    private static CommandFailure NotFound(string message, RunbookDocument document) => CommandFailure.Usage(
        document.Boxes.Count == 0
            ? message + "; the document has no checklist items."
            : $"{message}; 'supportops runbook show' numbers the {document.Boxes.Count} items.");
}
