using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>Ids of entries: lower-case base32hex, 5 to 1024 characters.</summary>
/// <remarks>Source: Google Calendar API v3, Events (resource), <c>id</c>.</remarks>
internal static class EntryId
{
    private const string Alphabet = "0123456789abcdefghijklmnopqrstuv";
    private const int GivenLength = 26;

    public static bool IsValid(string id) =>
        id.Length is >= 5 and <= 1024 && id.All(static letter => Alphabet.Contains(letter, StringComparison.Ordinal));

    /// <summary>The id of an entry whose maker chose none; the same in every run.</summary>
    public static string Of(string calendar, long number)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{calendar} {number}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return string.Concat(hash.Take(GivenLength).Select(static part => Alphabet[part % Alphabet.Length]));
    }
}
