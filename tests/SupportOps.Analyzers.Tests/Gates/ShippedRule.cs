using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>A rule with the classes that find and fix it.</summary>
internal sealed record ShippedRule(DiagnosticDescriptor Descriptor, Type AnalyzerType, Type? FixType)
{
    public string Id => Descriptor.Id;

    public bool HasFix => FixType is not null;

    /// <summary>The severity in the words of pages: <c>off</c> for a rule that waits to be switched on.</summary>
    public string Severity => Descriptor switch
    {
        { IsEnabledByDefault: false } => "off",
        { DefaultSeverity: DiagnosticSeverity.Error } => "error",
        { DefaultSeverity: DiagnosticSeverity.Warning } => "warning",
        { DefaultSeverity: DiagnosticSeverity.Info } => "info",
        _ => "hidden",
    };

    public DiagnosticAnalyzer Analyzer => (DiagnosticAnalyzer)Activator.CreateInstance(AnalyzerType)!;

    public Fixing Fixing => new(Analyzer, (CodeFixProvider)Activator.CreateInstance(FixType!)!);
}
