using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SupportOps.Analyzers.CodeFixes.IssueFlow;

/// <summary>
/// Names the members that a switch statement leaves out where they went already: at its end, or where the rest goes.
/// </summary>
internal static class SwitchStatementArms
{
    public static SwitchStatementSyntax Add(
        SwitchStatementSyntax statement, ImmutableArray<ExpressionSyntax> missing, SwitchLayout layout)
    {
        var labels = missing.Select(member => Label(member, layout));
        var rest = statement.Sections.IndexOf(
            other => other.Labels.Any(label => label.IsKind(SyntaxKind.DefaultSwitchLabel)));
        if (rest < 0)
        {
            return WithSection(statement, [.. labels], layout);
        }

        var section = statement.Sections[rest];
        var place = section.Labels.IndexOf(label => label.IsKind(SyntaxKind.DefaultSwitchLabel));
        return statement.ReplaceNode(section, section.WithLabels(section.Labels.InsertRange(place, labels)));
    }

    private static CaseSwitchLabelSyntax Label(ExpressionSyntax member, SwitchLayout layout) =>
        SyntaxFactory.CaseSwitchLabel(
            SyntaxFactory.Token([layout.Inner], SyntaxKind.CaseKeyword, [SyntaxFactory.Space]),
            member.WithoutTrivia(),
            SyntaxFactory.Token([], SyntaxKind.ColonToken, [layout.End]));

    private static SwitchStatementSyntax WithSection(
        SwitchStatementSyntax statement, SyntaxList<SwitchLabelSyntax> labels, SwitchLayout layout)
    {
        var leave = SyntaxFactory.BreakStatement(
            SyntaxFactory.Token([layout.Innermost], SyntaxKind.BreakKeyword, []),
            SyntaxFactory.Token([], SyntaxKind.SemicolonToken, [layout.End]));
        var section = SyntaxFactory.SwitchSection(labels, [leave]);
        var before = statement.CloseBraceToken.GetPreviousToken();
        if (before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
        {
            return statement.AddSections(section);
        }

        return statement
            .AddSections(section.WithLeadingTrivia(layout.End, layout.Inner))
            .WithCloseBraceToken(statement.CloseBraceToken.WithLeadingTrivia(layout.Indent));
    }
}
