using System.Globalization;
using System.Text;

namespace SupportOps.Testing.Zendesk;

/// <summary>Opaque cursors that name the last user of a page, base64 with padding as Zendesk sends them.</summary>
internal static class PageCursor
{
    private const string Start = """{"o":"id","v":""";

    public static string After(long id)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Start}{id}}}");

        // A client that forgets to escape padding must fail here, so there always is some.
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(text.Length % 3 == 0 ? text + " " : text));
    }

    /// <summary>The id after which the page starts; null when the text is no cursor of this server.</summary>
    public static long? Find(string cursor)
    {
        var bytes = new byte[cursor.Length];
        if (!Convert.TryFromBase64String(cursor, bytes, out var length))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length).Trim();
        return text.StartsWith(Start, StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(Start.Length).TrimEnd('}'), CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
    }
}
