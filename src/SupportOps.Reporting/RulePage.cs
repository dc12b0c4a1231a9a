using System.Reflection;
using SupportOps.Auditing;
using SupportOps.Auditing.Groups;
using SupportOps.Auditing.Projects;
using SupportOps.Auditing.Seats;

namespace SupportOps.Reporting;

/// <summary>Where the page of a ready rule is read. Rules of other people have none that we know.</summary>
internal static class RulePage
{
    private static readonly string? Folder = typeof(RulePage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "RulePages")?.Value;

    private static readonly HashSet<string> Ready = new(
        AuditRules.Ready.Concat(AuditRules.Integrity).Append(AuditRules.WaiversAreSound)
            .Concat(SeatRules.All).Concat(GroupRules.All).Concat(ProjectRules.All)
            .Select(rule => rule.Descriptor.Code),
        StringComparer.Ordinal);

    /// <summary>Address of the page; null when there is none.</summary>
    /// <param name="code">Code of a rule.</param>
    public static string? Find(string code) => Folder is not null && Ready.Contains(code) ? $"{Folder}{code}.md" : null;
}
