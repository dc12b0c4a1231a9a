using SupportOps.Site.Pages;

namespace SupportOps.Site.Reference;

/// <summary>The first page of the reference and the page of each package.</summary>
internal static class PackagePages
{
    public static Page First(IEnumerable<PackageOfTypes> packages)
    {
        var rows = packages.Select(package =>
            $"<tr><td>{Html.Link(AddressOf(package), Html.Text(package.Name))}</td>"
                + $"<td>{Html.Text(package.Description)}</td><td>{package.Types.Count}</td></tr>");
        return new Page("api/index.html", "API reference",
            $"""
            <h1>API reference</h1>
            <p>Every public type of every package, from its docstrings.</p>
            <table>
            <thead>
            <tr><th scope="col">Package</th><th scope="col">What it is for</th><th scope="col">Types</th></tr>
            </thead>
            <tbody>
            {string.Join('\n', rows)}
            </tbody>
            </table>
            """);
    }

    public static Page Of(PackageOfTypes package, DocTexts texts)
    {
        var markup = new DocMarkup(texts);
        var parts = package.Types.GroupBy(type => type.Namespace, StringComparer.Ordinal).Select(group =>
            $"<h2>{Html.Text(group.Key ?? string.Empty)}</h2>\n<dl class=\"parts\">\n"
                + string.Concat(group.Select(type => Row(type, texts, markup))) + "</dl>");
        return new Page("api/" + AddressOf(package), package.Name,
            $"<h1>{Html.Text(package.Name)}</h1>\n<p>{Html.Text(package.Description)}</p>\n{string.Join('\n', parts)}");
    }

    public static string AddressOf(PackageOfTypes package) => package.Name + ".package.html";

    private static string Row(Type type, DocTexts texts, DocMarkup markup) =>
        $"<dt>{Html.Link(TypeNames.PageOf(type), Html.Code(TypeNames.Short(type)))}</dt>"
            + $"<dd>{markup.Of(texts.Of(type).Element("summary"))}</dd>\n";
}
