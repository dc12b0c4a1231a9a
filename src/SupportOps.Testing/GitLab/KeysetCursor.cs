using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Names the row after which a page starts.</summary>
internal sealed record KeysetCursor(string Key, long Id)
{
    // Listings by id name the id itself; all others an opaque text.
    public const string IdAfter = "id_after";
    public const string IdBefore = "id_before";

    public static KeysetCursor Of(ListingRow row) => new(row.Key, row.Id);

    /// <summary>Reads one; null when it is none.</summary>
    public static KeysetCursor? Read(string parameter, string text)
    {
        if (parameter is IdAfter or IdBefore)
        {
            return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new(string.Empty, number)
                : null;
        }

        if (!Base64Url.IsValid(text))
        {
            return null;
        }

        var given = RequestText.FindObject(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)));
        return NodeText.Of(given?["key"]) is { } key
            && given!["id"] is JsonValue id && id.TryGetValue<long>(out var row)
            ? new(key, row)
            : null;
    }

    public string Write(string parameter) => parameter is IdAfter or IdBefore
        ? Id.ToString(CultureInfo.InvariantCulture)
        : Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
            new JsonObject { ["key"] = Key, ["id"] = Id, ["_kd"] = "n" }.ToJsonString()));

    /// <summary>Whether a row comes after the one that is named.</summary>
    public bool IsBefore(ListingRow row, bool isDescending)
    {
        var order = string.CompareOrdinal(Key, row.Key) is var keys and not 0 ? keys : Id.CompareTo(row.Id);
        return isDescending ? order > 0 : order < 0;
    }
}
