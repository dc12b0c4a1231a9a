using System.Diagnostics;

namespace SupportOps.Benchmarks;

/// <summary>This program once more, in a process of its own.</summary>
internal static class ChildProcess
{
    public static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        if (Path.GetFileNameWithoutExtension(start.FileName) is "dotnet")
        {
            start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        }

        Array.ForEach(args, start.ArgumentList.Add);
        return Process.Start(start)!;
    }
}
