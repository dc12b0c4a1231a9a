using System.Globalization;

namespace SupportOps.TeamFiles.Yaml;

/// <summary>The types of plain scalars.</summary>
/// <remarks>Source: YAML 1.2.2, 10.3.2 Tag resolution (core schema).</remarks>
internal static class CoreSchema
{
    public static ScalarType TypeOf(string plain) => plain switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarType.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarType.Boolean,
        _ when plain[0] is not ('+' or '-' or '.' or (>= '0' and <= '9')) => ScalarType.Text,
        _ when NumberText.IsInteger(plain.AsSpan()) => ScalarType.Integer,
        _ when NumberText.IsFloat(plain.AsSpan()) => ScalarType.Float,
        _ => ScalarType.Text,
    };

    /// <summary>The value of a scalar whose type is <see cref="ScalarType.Integer"/>; null beyond 64 bits.</summary>
    public static long? ToInt64(string integer)
    {
        if (integer.StartsWith("0x", StringComparison.Ordinal))
        {
            var hex = integer.AsSpan(2);
            return ulong.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)
                && bits <= long.MaxValue
                ? (long)bits
                : null;
        }

        if (integer.StartsWith("0o", StringComparison.Ordinal))
        {
            return OctalToInt64(integer.AsSpan(2));
        }

        return long.TryParse(integer, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    /// <summary>The value of a number; null for infinity, not-a-number and what a decimal cannot hold.</summary>
    public static decimal? ToDecimal(string number)
    {
        if (decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        return number.StartsWith('0') ? ToInt64(number) : null;
    }

    private static long? OctalToInt64(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            if (value > long.MaxValue >> 3)
            {
                return null;
            }

            value = (value << 3) + (digit - '0');
        }

        return value;
    }
}
