using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>The value of a constant number above zero.</summary>
internal static class ConstantNumber
{
    // No number of so many digits is too large for 64 bits.
    private const int MostDigits = 18;

    /// <summary>The number; 0 when the value is none, or not known when the code is compiled.</summary>
    public static long Of(IOperation value)
    {
        var bare = value.Bare();
        if (bare.Type?.SpecialType is not (SpecialType.System_Int64 or SpecialType.System_Int32
            or SpecialType.System_UInt32 or SpecialType.System_UInt64))
        {
            return 0;
        }

        return (bare is ILiteralOperation { Syntax: LiteralExpressionSyntax literal } ? Read(literal.Token.Text) : 0)
            is > 0 and var written ? written : Asked(bare);
    }

    // Asking a constant for its number puts it into an object, so plain digits are read as they stand.
    private static long Read(string digits)
    {
        var number = 0L;
        var count = 0;
        foreach (var character in digits)
        {
            switch (character)
            {
                case >= '0' and <= '9' when count++ < MostDigits:
                    number = (number * 10) + (character - '0');
                    break;
                case '_' or 'L' or 'l' or 'U' or 'u':
                    break;
                default:
                    return 0;
            }
        }

        return number;
    }

    private static long Asked(IOperation value) => value.ConstantValue.Value switch
    {
        long number => number,
        int number => number,
        uint number => number,
        ulong number and <= long.MaxValue => (long)number,
        _ => 0,
    };
}
