using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration;

namespace SupportOps.Analyzers.CodeFixes.Integration;

/// <summary>SOP2001: writes the event that was most likely meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class UnknownWebhookEventFix : UnknownTextFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnknownWebhookEventAnalyzer.Id];

    protected override string Title => "Use the nearest known event";

    protected override string TypeName => TypeNames.CalendlyEventName;
}
