namespace SupportOps.TeamFiles.Yaml;

/// <summary>The forms of numbers, by hand: a file has many short scalars, and most of them are none.</summary>
/// <remarks>Source: YAML 1.2.2, 10.3.2 Tag resolution (core schema), its regular expressions.</remarks>
internal static class NumberText
{
    /// <summary><c>[-+]? [0-9]+ | 0o [0-7]+ | 0x [0-9a-fA-F]+</c>.</summary>
    public static bool IsInteger(ReadOnlySpan<char> text) => text switch
    {
        ['0', 'o', .. var octal] => octal.Length > 0 && Count(octal, IsOctal) == octal.Length,
        ['0', 'x', .. var hex] => hex.Length > 0 && Count(hex, IsHex) == hex.Length,
        _ => WithoutSign(text) is { Length: > 0 } digits && Digits(digits) == digits.Length,
    };

    /// <summary>
    /// <c>[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?</c>, infinity and not-a-number.
    /// </summary>
    public static bool IsFloat(ReadOnlySpan<char> text)
    {
        var number = WithoutSign(text);
        if (IsInfinity(number) || IsNotANumber(text))
        {
            return true;
        }

        var whole = Digits(number);
        var rest = number[whole..];
        var hasPoint = rest is ['.', ..];
        var broken = hasPoint ? Digits(rest[1..]) : 0;
        return whole + broken > 0 && IsExponent(rest[(hasPoint ? broken + 1 : 0)..]);
    }

    private static bool IsExponent(ReadOnlySpan<char> text) =>
        text.IsEmpty
        || (text[0] is 'e' or 'E' && WithoutSign(text[1..]) is { Length: > 0 } digits
            && Digits(digits) == digits.Length);

    // In small letters, with a first capital, or in capitals.
    private static bool IsInfinity(ReadOnlySpan<char> text) =>
        text is ['.', 'i', 'n', 'f'] or ['.', 'I', 'n', 'f'] or ['.', 'I', 'N', 'F'];

    private static bool IsNotANumber(ReadOnlySpan<char> text) =>
        text is ['.', 'n', 'a', 'n'] or ['.', 'N', 'a', 'N'] or ['.', 'N', 'A', 'N'];

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text) =>
        text is ['+' or '-', ..] ? text[1..] : text;

    private static int Digits(ReadOnlySpan<char> text) => Count(text, static letter => letter is >= '0' and <= '9');

    private static int Count(ReadOnlySpan<char> text, Func<char, bool> fits)
    {
        var count = 0;
        while (count < text.Length && fits(text[count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsOctal(char letter) => letter is >= '0' and <= '7';

    private static bool IsHex(char letter) =>
        letter is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
