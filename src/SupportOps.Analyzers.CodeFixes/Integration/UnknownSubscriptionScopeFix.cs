using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration;

namespace SupportOps.Analyzers.CodeFixes.Integration;

/// <summary>SOP2002: writes the scope that was most likely meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class UnknownSubscriptionScopeFix : UnknownTextFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnknownSubscriptionScopeAnalyzer.Id];

    protected override string Title => "Use the nearest known scope";

    protected override string TypeName => TypeNames.SubscriptionScope;
}
