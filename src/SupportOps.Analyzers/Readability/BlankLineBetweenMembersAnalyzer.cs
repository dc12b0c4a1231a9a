using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Readability;

/// <summary>SOP6006: members with bodies that one blank line does not separate.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BlankLineBetweenMembersAnalyzer : CodeAnalyzer
{
    public const string Id = "SOP6006";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Not exactly one blank line between methods",
        "{0} blank lines stand before '{1}': one separates it from the member above",
        RuleCategory.Readability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "One blank line is seen as a border, none is overlooked, and two look as if something were missing.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context) => context.RegisterSyntaxNodeAction(
        Analyze,
        SyntaxKind.ClassDeclaration,
        SyntaxKind.StructDeclaration,
        SyntaxKind.InterfaceDeclaration,
        SyntaxKind.RecordDeclaration,
        SyntaxKind.RecordStructDeclaration);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var members = ((TypeDeclarationSyntax)context.Node).Members;
        for (var index = 1; index < members.Count; index++)
        {
            var count = MemberSpacing.BlankLinesBefore(members[index]);
            if (count is not (1 or MemberSpacing.Unknown)
                && MemberSpacing.IsSeparated(members[index - 1], members[index]))
            {
                var name = MemberSpacing.NameOf(members[index]);
                context.ReportDiagnostic(Diagnostic.Create(Rule, name.GetLocation(), count, name.ValueText));
            }
        }
    }
}
