using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Infrastructure;

public sealed class OperationWalkTests
{
    private const string Code =
        """
        int Sum(int[] all, int last)
        {
            var sum = 0;
            foreach (var one in all) { if (one > 1) { sum += one; } else { sum--; } }
            return all.Length > 0 ? Sum([..all, 1, 2], sum) : new System.Func<int>(() => sum + last)();
        }
        """;

    private static readonly Lazy<IOperation> Parsed = new(() =>
    {
        var tree = CSharpSyntaxTree.ParseText(Code);
        var compilation = CSharpCompilation.Create("Walk", [tree], References.Frameworks);
        var function = tree.GetRoot().DescendantNodes().OfType<LocalFunctionStatementSyntax>().Single();
        return (ILocalFunctionOperation)compilation.GetSemanticModel(tree).GetOperation(function)!;
    });

    [Fact]
    public void Walk_OfABody_VisitsWhatTheCompilerVisits() => Assert.Equal(Body().Descendants(), Walk(Body()));

    [Fact]
    public void Walk_WithinAWalk_VisitsEverythingToo()
    {
        var body = Body();
        foreach (var operation in new OperationWalk(body))
        {
            Assert.Equal(operation.Descendants(), Walk(operation));
        }
    }

    [Fact]
    public void Walk_ThatIsLeft_LeavesNothingForTheNext()
    {
        foreach (var _ in new OperationWalk(Body()))
        {
            break;
        }

        Assert.Equal(Body().Descendants(), Walk(Body()));
    }

    private static List<IOperation> Walk(IOperation root)
    {
        var found = new List<IOperation>();
        foreach (var operation in new OperationWalk(root))
        {
            found.Add(operation);
        }

        return found;
    }

    private static IOperation Body() => Parsed.Value;
}
