using System.Buffers;
using SupportOps.Auditing;

namespace SupportOps.Reporting;

/// <summary>Turns a report into a document. Implement it for a format of your own.</summary>
public interface IReportRenderer
{
    /// <summary>Name of the format as options use it, for example <c>markdown</c>.</summary>
    string Format { get; }

    /// <summary>Writes the whole document as UTF-8 without a byte order mark.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Receives the bytes.</param>
    void Render(AuditReport report, IBufferWriter<byte> output);
}
