using System.Globalization;
using SupportOps.Auditing;

namespace SupportOps.Cli.Auditing;

/// <summary>One line on the terminal that is written over as pages come in.</summary>
internal sealed class ProgressLine(TextWriter error) : IProgress<CaptureProgress>
{
    public void Report(CaptureProgress value) =>
        error.Write(string.Create(
            CultureInfo.InvariantCulture, $"\rreading agents: page {value.Pages}, {value.Agents} agents\e[K"));
}
