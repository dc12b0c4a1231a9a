using SupportOps.Runbooks.Reading;

namespace SupportOps.Runbooks.Scheduling;

/// <summary>Finds the time zone at the end of a schedule.</summary>
/// <remarks>
/// A zone is: 2 to 5 capital letters that are no half of a day and no stand-in; an offset, or <c>Z</c>; a name of the
/// IANA database; a name that ends in "time". Whether it is clear which moment is meant is another question.
/// </remarks>
internal static class ZoneText
{
    private const int MinLetters = 2;
    private const int MaxLetters = 5;

    private static readonly HashSet<string> NoZones = new(StringComparer.Ordinal) { "AM", "PM", "TBD", "TBA" };

    private static readonly HashSet<string> NoNames =
        new(StringComparer.OrdinalIgnoreCase) { "AM", "PM", "TBD", "TBA", "and", "the", "any", "same", "this" };

    private static readonly HashSet<string> Areas = new(StringComparer.OrdinalIgnoreCase)
    {
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Brazil", "Canada", "Chile",
        "Etc", "Europe", "Indian", "Mexico", "Pacific", "US",
    };

    // Names of the IANA database that have no area.
    private static readonly HashSet<string> Lone = new(StringComparer.OrdinalIgnoreCase)
    {
        "CST6CDT", "Cuba", "Egypt", "Eire", "EST5EDT", "GB-Eire", "GMT0", "GMT+0", "GMT-0", "Greenwich", "Hongkong",
        "Iceland", "Iran", "Israel", "Jamaica", "Japan", "Kwajalein", "Libya", "MST7MDT", "Navajo", "NZ-CHAT",
        "Poland", "Portugal", "PST8PDT", "Singapore", "Turkey", "Universal", "W-SU", "Zulu",
    };

    /// <summary>The zone as written, without brackets around it; null when the text does not end in one.</summary>
    public static string? Find(string text)
    {
        var plain = Plain.Of(text).TrimEnd(')', ']', '.', ' ');
        // The database comes first: the sign of its Etc/GMT+5 is the other way round.
        return FindDatabaseName(plain) ?? OffsetText.FindAtEnd(plain) ?? FindWord(plain);
    }

    private static string? FindDatabaseName(string text)
    {
        var name = text[(text.LastIndexOfAny([' ', '(', '[', ',']) + 1)..];
        var parts = name.Split('/');
        return Lone.Contains(name) || (parts.Length > 1 && Areas.Contains(parts[0]) && parts.All(IsNamePart)
            && (!ZoneDatabase.IsPresent || ZoneDatabase.Find(name) is not null))
            ? name
            : null;
    }

    private static bool IsNamePart(string part) =>
        part.Length > 0
        && part.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '+');

    private static string? FindWord(string text)
    {
        var start = LettersBefore(text, text.Length);
        var word = text[start..];
        if (word.Equals("time", StringComparison.OrdinalIgnoreCase))
        {
            return FindName(text, start);
        }

        if (word == "Z" && (start == 0 || char.IsAsciiDigit(text[start - 1]) || text[start - 1] == ' '))
        {
            return word;
        }

        return word.Length is >= MinLetters and <= MaxLetters && word.All(char.IsAsciiLetterUpper)
            && !NoZones.Contains(word)
            ? word
            : null;
    }

    // All the words before "time": how many of them belong to the name is only known to who knows the names.
    private static string? FindName(string text, int time)
    {
        var start = time;
        while (start > 1 && text[start - 1] == ' ' && LettersBefore(text, start - 1) < start - 1
            && !IsHalfOfDay(text[LettersBefore(text, start - 1)..(start - 1)]))
        {
            start = LettersBefore(text, start - 1);
        }

        var words = text[start..time].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && !NoNames.Contains(words[^1]) ? text[start..] : null;
    }

    private static bool IsHalfOfDay(string word) => word.ToUpperInvariant() is "AM" or "PM";

    private static int LettersBefore(string text, int end)
    {
        while (end > 0 && char.IsLetter(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
