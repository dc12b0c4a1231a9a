using System.Reflection;
using SupportOps.Auditing;

namespace SupportOps.Cli.Auditing;

/// <summary>How reports and archives name this program.</summary>
internal static class ThisTool
{
    public static AuditTool Name { get; } = new("supportops", Version());

    // What follows the plus names a build, not a version.
    private static string Version() => typeof(ThisTool).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";
}
