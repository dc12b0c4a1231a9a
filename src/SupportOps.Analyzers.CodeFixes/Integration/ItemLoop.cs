using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SupportOps.Analyzers.CodeFixes.Integration;

/// <summary>
/// A foreach whose body begins with <c>var result = await client.GetAsync(item)</c> and does not use the item again.
/// </summary>
internal sealed class ItemLoop
{
    private readonly SemanticModel _model;
    private readonly InvocationExpressionSyntax _call;
    private readonly LocalDeclarationStatementSyntax _declaration;
    private readonly IMethodSymbol _single;

    private ItemLoop(
        ForEachStatementSyntax statement,
        LocalDeclarationStatementSyntax declaration,
        InvocationExpressionSyntax call,
        IMethodSymbol single,
        SemanticModel model)
    {
        Statement = statement;
        _declaration = declaration;
        _call = call;
        _single = single;
        _model = model;
    }

    public ForEachStatementSyntax Statement { get; }

    /// <summary>The loop around a call; null when it is not of the kind.</summary>
    public static ItemLoop? Read(InvocationExpressionSyntax call, SemanticModel model, CancellationToken token)
    {
        if (call.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not
                { Declaration.Variables: [{ Initializer.Value: AwaitExpressionSyntax awaited }] } declaration
            || Awaited(awaited) != call
            || declaration.Parent is not BlockSyntax { Parent: ForEachStatementSyntax loop } block
            || block.Statements[0] != declaration
            || !loop.AwaitKeyword.IsKind(SyntaxKind.None)
            || call.ArgumentList.Arguments is not [{ Expression: IdentifierNameSyntax item }, ..] arguments
            || item.Identifier.ValueText != loop.Identifier.ValueText
            || arguments.Count > 2
            || UsesAgain(block, declaration, loop.Identifier.ValueText)
            || model.GetSymbolInfo(call, token).Symbol is not IMethodSymbol single)
        {
            return null;
        }

        return new ItemLoop(loop, declaration, call, single, model);
    }

    /// <summary>
    /// The method of a name that takes the collection and gives what the single one gives; null for none.
    /// </summary>
    public IMethodSymbol? FindBulk(string name) => _single.ContainingType.GetMembers(name)
        .OfType<IMethodSymbol>()
        .FirstOrDefault(method => TakesCollection(method) && GivesSame(method) && TakesRest(method));

    public StatementSyntax Rewrite(IMethodSymbol bulk)
    {
        var first = _call.ArgumentList.Arguments[0];
        var name = SyntaxFactory.IdentifierName(bulk.Name);
        var called = _call.WithExpression(_call.Expression is MemberAccessExpressionSyntax access
                ? access.WithName(name)
                : name)
            .WithArgumentList(_call.ArgumentList.ReplaceNode(
                first.Expression, Statement.Expression.WithoutTrivia()));
        var variable = _declaration.Declaration.Variables[0];
        var block = (BlockSyntax)Statement.Statement;
        ExpressionSyntax items = IsStream(bulk) ? called : variable.Initializer!.Value.ReplaceNode(_call, called);
        var loop = Statement
            .WithIdentifier(variable.Identifier.WithTriviaFrom(Statement.Identifier))
            .WithType(_declaration.Declaration.Type.WithTriviaFrom(Statement.Type))
            .WithExpression(items.WithTriviaFrom(Statement.Expression))
            .WithStatement(block.WithStatements(block.Statements.RemoveAt(0)));
        return IsStream(bulk)
            ? loop.WithForEachKeyword(loop.ForEachKeyword.WithLeadingTrivia()).WithAwaitKeyword(AwaitKeyword())
            : loop;
    }

    private static ExpressionSyntax Awaited(AwaitExpressionSyntax awaited) => awaited.Expression switch
    {
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } configured,
        } => configured.Expression,
        var expression => expression,
    };

    private static bool UsesAgain(BlockSyntax block, LocalDeclarationStatementSyntax declaration, string item) =>
        block.Statements.Any(statement => statement != declaration && statement.DescendantNodes()
            .OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == item));

    private static bool IsStream(IMethodSymbol method) => method.ReturnType.Name == "IAsyncEnumerable";

    private SyntaxToken AwaitKeyword() => SyntaxFactory.Token(SyntaxKind.AwaitKeyword)
        .WithLeadingTrivia(Statement.GetLeadingTrivia())
        .WithTrailingTrivia(SyntaxFactory.Space);

    private bool TakesCollection(IMethodSymbol method) => method.Parameters is [var first, ..]
        && _model.ClassifyConversion(Statement.Expression, first.Type).IsImplicit;

    private bool TakesRest(IMethodSymbol method) => _single.Parameters.Length == method.Parameters.Length
        && _single.Parameters.Skip(1).Zip(
            method.Parameters.Skip(1),
            (left, right) => SymbolEqualityComparer.Default.Equals(left.Type, right.Type)
                && (left.Name == right.Name || _call.ArgumentList.Arguments.Count == 1)).All(same => same);

    private bool GivesSame(IMethodSymbol method)
    {
        var single = ArgumentOf(_single.ReturnType);
        var many = ArgumentOf(method.ReturnType);
        var item = IsStream(method) ? many : ItemOf(many);
        return single is not null && SymbolEqualityComparer.Default.Equals(single, item);
    }

    private static ITypeSymbol? ArgumentOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [var argument] } ? argument : null;

    private static ITypeSymbol? ItemOf(ITypeSymbol? type) =>
        type is IArrayTypeSymbol array ? array.ElementType : ArgumentOf(type);
}
