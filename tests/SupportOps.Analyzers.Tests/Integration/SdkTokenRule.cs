using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Tests.Integration;

/// <summary>CA2016 as it lies in the folder of the SDK that runs the tests.</summary>
internal static class SdkTokenRule
{
    private const string TypeName =
        "Microsoft.NetCore.CSharp.Analyzers.Runtime.CSharpForwardCancellationTokenToInvocationsAnalyzer";

    /// <summary>The rule; null where no SDK lies beside the runtime.</summary>
    public static DiagnosticAnalyzer? Create() => Folder() is { } folder
        ? (DiagnosticAnalyzer?)Activator.CreateInstance(
            Load(folder, "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll").GetType(TypeName, throwOnError: true)!)
        : null;

    private static Assembly Load(string folder, string file)
    {
        var context = AssemblyLoadContext.Default;
        context.LoadFromAssemblyPath(Path.Combine(folder, "Microsoft.CodeAnalysis.NetAnalyzers.dll"));
        return context.LoadFromAssemblyPath(Path.Combine(folder, file));
    }

    private static string? Folder()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var sdks = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "sdk"));
        return Directory.Exists(sdks)
            ? Directory.EnumerateDirectories(sdks)
                .Select(sdk => Path.Combine(sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers"))
                .Where(folder => File.Exists(Path.Combine(folder, "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll")))
                .OrderBy(folder => folder, StringComparer.Ordinal)
                .LastOrDefault()
            : null;
    }
}
