using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>calendly</c>: the member's main page.</summary>
internal static class CalendlyReader
{
    private static readonly char[] QueryOrFragment = ['?', '#'];

    public static string? Read(Field field)
    {
        if (field.Text() is not { } link)
        {
            return null;
        }

        if (PathParts(link) > 1)
        {
            field.Report(TeamFileRules.CalendlyEventLink, $"{Quote.Of(link)} is an event, not the main page.");
        }

        return link;
    }

    // By hand, because a link without its scheme is common and is no absolute URI.
    private static int PathParts(string link)
    {
        var end = link.IndexOfAny(QueryOrFragment);
        var address = end < 0 ? link.AsSpan() : link.AsSpan(0, end);
        var scheme = address.IndexOf("//", StringComparison.Ordinal);
        var withoutScheme = scheme == 0 || scheme > 0 && address[scheme - 1] == ':' ? address[(scheme + 2)..] : address;
        return CountParts(withoutScheme) - 1;
    }

    private static int CountParts(ReadOnlySpan<char> path)
    {
        var count = 0;
        foreach (var part in path.Split('/'))
        {
            count += path[part].IsWhiteSpace() ? 0 : 1;
        }

        return count;
    }
}
