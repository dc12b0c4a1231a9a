namespace SupportOps.Reporting.Html;

/// <summary>
/// Buttons that leave only some rows of a table on the page. The style sheet does it: a row carries the words that it
/// is shown for, a button one of them.
/// </summary>
internal static class HtmlFilter
{
    /// <summary>Writes the buttons; nothing where there is no choice.</summary>
    /// <param name="page">The page.</param>
    /// <param name="group">Name of the group, <c>f</c> or <c>c</c>; the style sheet knows both.</param>
    /// <param name="legend">What is chosen.</param>
    /// <param name="all">How many rows there are.</param>
    /// <param name="choices">Word, text and number of rows; those without rows are left out.</param>
    public static void Write(
        HtmlOutput page,
        string group,
        string legend,
        int all,
        IEnumerable<(string Word, string Text, int Count)> choices)
    {
        var offered = choices.Where(choice => choice.Count > 0).ToList();
        if (offered.Count < 2)
        {
            return;
        }

        page.Write($"<fieldset class=\"filter\"><legend>{legend}</legend>");
        page.Write($"<label><input type=\"radio\" name=\"{group}\" checked><span>all <b>{all}</b></span></label>");
        foreach (var (word, text, count) in offered)
        {
            page.Write($"<label><input type=\"radio\" name=\"{group}\" class=\"{group}-{word}\">");
            page.Write($"<span>{text} <b>{count}</b></span></label>");
        }

        page.Markup("</fieldset>\n");
    }
}
