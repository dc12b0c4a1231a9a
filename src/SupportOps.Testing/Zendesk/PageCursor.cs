using System.Globalization;
using System.Text;

namespace SupportOps.Testing.Zendesk;

/// <summary>An opaque cursor: where a page starts, and which page that is.</summary>
/// <param name="Id">Id of the record before the page, or of the one after it.</param>
/// <param name="Number">Number of the page, from 1.</param>
internal readonly record struct PageCursor(long Id, int Number)
{
    /// <summary>Base64 with padding, as Zendesk sends it.</summary>
    public static string Encode(string kind, long first, long second, int number)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture, $$"""{"o":"{{kind}}","v":[{{first}},{{second}},{{number}}]}""");

        // A client that forgets to escape padding must fail here, so there always is some.
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(text.Length % 3 == 0 ? text + " " : text));
    }

    /// <summary>The numbers of a cursor; null when the text is none of this server, or of another kind.</summary>
    public static (long First, long Second, int Number)? Decode(string kind, string cursor)
    {
        var bytes = new byte[cursor.Length];
        if (!Convert.TryFromBase64String(cursor, bytes, out var length))
        {
            return null;
        }

        var start = $$"""{"o":"{{kind}}","v":[""";
        var text = Encoding.UTF8.GetString(bytes, 0, length).Trim();
        if (!text.StartsWith(start, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = text[start.Length..].TrimEnd('}').TrimEnd(']').Split(',');
        return parts.Length == 3
            && long.TryParse(parts[0], CultureInfo.InvariantCulture, out var first)
            && long.TryParse(parts[1], CultureInfo.InvariantCulture, out var second)
            && int.TryParse(parts[2], CultureInfo.InvariantCulture, out var number)
            ? (first, second, number)
            : null;
    }

    /// <summary>The cursor of a listing; null when the text is none.</summary>
    public static PageCursor? Find(string cursor) =>
        Decode("id", cursor) is { } found ? new PageCursor(found.First, found.Number) : null;

    public override string ToString() => Encode("id", Id, 0, Number);
}
