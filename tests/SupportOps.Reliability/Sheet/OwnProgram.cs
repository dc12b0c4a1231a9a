using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SupportOps.Reliability.Sheet;

/// <summary>This program once more, as a process that may die.</summary>
internal static class OwnProgram
{
    /// <summary>How to start it; it is told what to do by its standard input, and answers by its output.</summary>
    /// <param name="argument">Says as what.</param>
    public static ProcessStartInfo StartInfo(string argument) =>
        new(Host(), [typeof(OwnProgram).Assembly.Location, argument])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };

    // The host that runs this process, whichever program was started.
    private static string Host() => Path.GetFullPath(Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..",
        OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
