using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Infrastructure;

/// <summary>
/// Whether code means to be refused: it belongs to a project of tests, or it is handed to something that wants an
/// exception. What is wrong there is wrong on purpose.
/// </summary>
internal static class RefusalExpected
{
    private const string Throws = "Throws";
    private const string Exception = "Exception";
    private const string Record = "Record";

    /// <summary>Whether the whole project is one of tests. Asked once, when a rule starts.</summary>
    public static bool In(Domain domain) => domain.IsTestProject;

    /// <summary>Whether an operation is in a function given to <c>Throws</c> or <c>Record.Exception</c>.</summary>
    public static bool At(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation && WantsException(parent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an operation is tried, with an answer for a text that cannot be read.</summary>
    public static bool IsCaught(IOperation operation)
    {
        for (var child = operation; child.Parent is { } parent; child = parent)
        {
            if (parent is ITryOperation attempt && attempt.Body == child && CatchesRefusal(attempt.Catches))
            {
                return true;
            }
        }

        return false;
    }

    private static bool WantsException(IOperation function)
    {
        var holder = function.Parent;
        while (holder is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            holder = holder.Parent;
        }

        return holder is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var called } }
            && (called.Name.StartsWith(Throws, StringComparison.Ordinal)
                || (called.Name.StartsWith(Exception, StringComparison.Ordinal)
                    && called.ContainingType?.Name is Record));
    }

    private static bool CatchesRefusal(ImmutableArray<ICatchClauseOperation> catches)
    {
        foreach (var handler in catches)
        {
            if (handler.ExceptionType is { Name: nameof(FormatException) or nameof(ArgumentException) })
            {
                return true;
            }
        }

        return false;
    }
}
