using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SupportOps.Analyzers.Readability;

/// <summary>The blank lines between two members.</summary>
internal static class MemberSpacing
{
    /// <summary>A directive or an attribute of the compiler stands between, or nothing but a blank.</summary>
    public const int Unknown = -1;

    /// <summary>Blank lines between a member and the one above it; comments above it are a part of it.</summary>
    public static int BlankLinesBefore(MemberDeclarationSyntax member)
    {
        var trivia = member.GetLeadingTrivia();
        var count = 0;
        var isCounting = true;
        foreach (var piece in trivia)
        {
            if (piece.IsDirective || piece.IsKind(SyntaxKind.DisabledTextTrivia)
                || piece.IsKind(SyntaxKind.SkippedTokensTrivia))
            {
                return Unknown;
            }

            // One blank line and then the member or what belongs to it: the rest is not worth a look.
            if (isCounting && count == 1 && piece.Kind() is not (SyntaxKind.EndOfLineTrivia
                or SyntaxKind.WhitespaceTrivia))
            {
                return count;
            }

            isCounting &= piece.Kind() is SyntaxKind.EndOfLineTrivia or SyntaxKind.WhitespaceTrivia;
            count += isCounting && piece.IsKind(SyntaxKind.EndOfLineTrivia) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether two neighbours are to be separated: both have bodies, and one has several lines.</summary>
    public static bool IsSeparated(MemberDeclarationSyntax above, MemberDeclarationSyntax below) =>
        HasBody(above) && HasBody(below) && EndsWithLine(above) && (HasLines(above) || HasLines(below));

    /// <summary>The word to mark.</summary>
    public static SyntaxToken NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier,
        ConstructorDeclarationSyntax constructor => constructor.Identifier,
        DestructorDeclarationSyntax destructor => destructor.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        EventDeclarationSyntax declared => declared.Identifier,
        IndexerDeclarationSyntax indexer => indexer.ThisKeyword,
        OperatorDeclarationSyntax operation => operation.OperatorToken,
        ConversionOperatorDeclarationSyntax conversion => conversion.OperatorKeyword,
        BaseTypeDeclarationSyntax type => type.Identifier,
        _ => member.GetFirstToken(),
    };

    private static bool HasBody(MemberDeclarationSyntax member) => member switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        PropertyDeclarationSyntax { ExpressionBody: not null } => true,
        IndexerDeclarationSyntax { ExpressionBody: not null } => true,
        BasePropertyDeclarationSyntax property => HasAccessorWithBody(property.AccessorList),
        TypeDeclarationSyntax type => type.OpenBraceToken.Span.Length > 0,
        _ => false,
    };

    private static bool HasAccessorWithBody(AccessorListSyntax? accessors)
    {
        if (accessors is null)
        {
            return false;
        }

        foreach (var accessor in accessors.Accessors)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLines(MemberDeclarationSyntax member)
    {
        var lines = member.SyntaxTree.GetText().Lines;
        return lines.IndexOf(member.SpanStart) != lines.IndexOf(member.Span.End);
    }

    private static bool EndsWithLine(MemberDeclarationSyntax member)
    {
        var trivia = member.GetTrailingTrivia();
        return trivia.Count > 0 && trivia[trivia.Count - 1].IsKind(SyntaxKind.EndOfLineTrivia);
    }
}
