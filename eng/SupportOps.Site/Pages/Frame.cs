namespace SupportOps.Site.Pages;

/// <summary>What stands around every page: the head, the way to the other parts, the foot.</summary>
internal static class Frame
{
    private static readonly (string Address, string Text)[] Parts =
    [
        ("index.html", "SupportOps"), ("docs/guides/index.html", "Guides"), ("docs/rules/README.html", "Rules"),
        ("api/index.html", "API reference"), ("docs/decisions/README.html", "Decisions"),
        ("CHANGELOG.html", "Changes"),
    ];

    public static string Around(Page page) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Html.Text(Title(page))}</title>
        <link rel="stylesheet" href="{page.ToRoot}site.css">
        </head>
        <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header><nav aria-label="Parts of the site">
        {string.Join('\n', Parts.Select(part => Html.Link(page.ToRoot + part.Address, Html.Text(part.Text))))}
        </nav></header>
        <main id="content" tabindex="-1">
        {page.Body}
        </main>
        <footer>Written from the sources by <code>eng/SupportOps.Site</code>.</footer>
        </body>
        </html>

        """;

    private static string Title(Page page) => page.Title == "SupportOps" ? page.Title : $"{page.Title} - SupportOps";
}
