using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Infrastructure.Content;
using SupportOps.Analyzers.Runbooks;
using SupportOps.Analyzers.TeamFiles;

namespace SupportOps.Analyzers.Health;

/// <summary>
/// All rules about team files and runbooks: one class, since a file is read once for all of them and its directives
/// speak of all of them. The item of the project is the consent, so that no reference to SupportOps is needed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ContentFileAnalyzer : CodeAnalyzer
{
    private static readonly AdditionalTextValueProvider<ContentFile?> TeamFile =
        new(file => ContentFile.Read(file, ContentKind.TeamFile));

    private static readonly AdditionalTextValueProvider<ContentFile?> Runbook =
        new(file => ContentFile.Read(file, ContentKind.Runbook));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. ContentFileDescriptors.All, .. TeamFileDescriptors.All, .. RunbookDescriptors.All];

    protected override void Start(CompilationStartAnalysisContext context)
    {
        if (!ContentKinds.AnyIn(context.Options))
        {
            return;
        }

        var run = new ContentRun(context.Options, Read);
        context.RegisterAdditionalFileAction(run.Check);
        context.RegisterCompilationEndAction(run.CheckTogether);

        ContentFile? Read(AdditionalText file, ContentKind kind) =>
            context.TryGetValue(file, kind == ContentKind.TeamFile ? TeamFile : Runbook, out var content)
                ? content
                : null;
    }
}
