using System.Buffers;
using System.Text;

namespace SupportOps.Reporting;

/// <summary>Writes lines of UTF-8, the same on every system and in every culture.</summary>
internal sealed class Utf8Output(IBufferWriter<byte> output)
{
    /// <summary>Where everything goes.</summary>
    public IBufferWriter<byte> Output { get; } = output;

    /// <summary>Writes text as it stands.</summary>
    public void Write(string text) => Encoding.UTF8.GetBytes(text, Output);

    /// <summary>Writes text as it stands.</summary>
    public void Write(ref InvariantText text) => Write(text.Take());

    /// <summary>Writes text and ends the line.</summary>
    public void Line(string text = "")
    {
        Write(text);
        Write("\n");
    }

    /// <summary>Writes text and ends the line.</summary>
    public void Line(ref InvariantText text) => Line(text.Take());
}
