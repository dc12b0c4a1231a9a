using System.Globalization;
using SupportOps.Auditing;

namespace SupportOps.Cli.Auditing;

/// <summary>One line on the terminal that is written over as pages come in, and gone when the document comes.</summary>
internal sealed class ProgressLine(TextWriter error) : IProgress<CaptureProgress>, IDisposable
{
    private int _length;

    public void Report(CaptureProgress value) => Show(string.Create(
        CultureInfo.InvariantCulture, $"reading agents: page {value.Pages}, {value.Agents} agents"));

    /// <summary>Makes room for another line; the next report shows this one again.</summary>
    public void Clear()
    {
        Show(string.Empty);
        error.Write('\r');
    }

    public void Dispose() => Clear();

    // Blanks instead of an escape sequence: every terminal knows them.
    private void Show(string text)
    {
        error.Write('\r' + text.PadRight(_length));
        _length = text.Length;
    }
}
