using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Readability;

/// <summary>The words of a message, as far as the compiler knows them.</summary>
internal static class MessageWords
{
    private const int Enough = 3;

    // From here on, scripts that put no blanks between words.
    private const char FirstWithoutBlanks = '\u2E80';

    /// <summary>Whether a message certainly has fewer than three words.</summary>
    public static bool AreFew(IOperation message)
    {
        while (message is IConversionOperation conversion)
        {
            message = conversion.Operand;
        }

        if (message.ConstantValue is { HasValue: true, Value: var value })
        {
            return Count(value as string ?? string.Empty) < Enough;
        }

        return message is IInterpolatedStringOperation interpolated && Count(interpolated) < Enough;
    }

    private static int Count(IInterpolatedStringOperation interpolated)
    {
        var words = 0;
        foreach (var part in interpolated.Parts)
        {
            words += part switch
            {
                IInterpolatedStringTextOperation { Text.ConstantValue.Value: string text } => Count(text),
                IInterpolationOperation { Expression: var hole } when MayBeASentence(hole) => Enough,
                _ => 1,
            };
        }

        return words;
    }

    // A number or a type is a word; a text may say everything.
    private static bool MayBeASentence(IOperation hole) => !hole.ConstantValue.HasValue
        && hole.Type?.SpecialType is SpecialType.System_String or SpecialType.System_Object;

    private static int Count(string text)
    {
        var words = 0;
        var isInside = false;
        foreach (var character in text)
        {
            if (character >= FirstWithoutBlanks)
            {
                return Enough;
            }

            var isPart = char.IsLetterOrDigit(character) || (isInside && !char.IsWhiteSpace(character));
            words += isPart && !isInside ? 1 : 0;
            isInside = isPart;
        }

        return words;
    }
}
