using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Descriptors;

namespace SupportOps.Analyzers.Health;

/// <summary>SOP0002 to SOP0004: what keeps a file of the project from being checked.</summary>
internal static class ContentFileDescriptors
{
    public static readonly DiagnosticDescriptor Unreadable = new(
        "SOP0002", "File is empty or not UTF-8",
        "{0}", RuleCategory.Health,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The item of the project says that the file has a content, and there is none that can be read.",
        RulePage.Of("SOP0002"));

    public static readonly DiagnosticDescriptor Faulty = new(
        "SOP0003", "Ignore directive is faulty",
        "The directive silences nothing, for {0}: write 'supportops:ignore', the number and the reason",
        RuleCategory.Health,
        DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Who reads the file later has to see what is silenced, and why.",
        RulePage.Of("SOP0003"));

    public static readonly DiagnosticDescriptor Stale = new(
        "SOP0004", "Ignore directive is no longer needed",
        "Nothing here breaks {0} any more: remove it from the directive", RuleCategory.Health,
        DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A directive over a line in order hides the next mistake.",
        RulePage.Of("SOP0004"), WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>All of them, in the order of their numbers.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = [Unreadable, Faulty, Stale];
}
