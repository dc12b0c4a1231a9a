using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace SupportOps.Reporting.Html;

/// <summary>
/// Writes markup of ours as it stands and everything else encoded. What is not a constant cannot get in as markup.
/// </summary>
internal sealed class HtmlOutput(IBufferWriter<byte> output)
{
    private const int LongestShortText = 256;

    /// <summary>Writes markup: the constant parts as they stand, what stands in braces encoded.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] HtmlMarkup markup) => markup.EndOn(this);

    /// <summary>Writes markup of ours.</summary>
    /// <param name="markup">A constant.</param>
    public void Markup([ConstantExpected] string markup) => Constant(markup);

    /// <summary>Writes the style sheet, which is a file of ours.</summary>
    public void Style(ReadOnlySpan<byte> style) => output.Write(style);

    /// <summary>Writes a constant part.</summary>
    internal void Constant(string markup) => Encoding.UTF8.GetBytes(markup, output);

    /// <summary>Writes text of any origin, for an element's content or a quoted attribute.</summary>
    internal void Text(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        if (text.Length <= LongestShortText)
        {
            var room = output.GetSpan(LongestShortText);
            if (Encoding.UTF8.TryGetBytes(text, room, out var written)
                && HtmlEncoder.Default.FindFirstCharacterToEncodeUtf8(room[..written]) < 0)
            {
                output.Advance(written);
                return;
            }
        }

        // Controls and marks of writing direction are spelled out: encoded, they would act all the same.
        Constant(HtmlEncoder.Default.Encode(TerminalText.Neutralize(text)));
    }

    /// <summary>Writes a number.</summary>
    internal void Number(long number)
    {
        const int LongestNumber = 20;
        number.TryFormat(output.GetSpan(LongestNumber), out var written, provider: null);
        output.Advance(written);
    }
}
