using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>Steps from an operation to those around it. None of them allocates.</summary>
internal static class OperationSteps
{
    /// <summary>The value itself: without conversions, and the last member of <c>a?.b</c>.</summary>
    public static IOperation Bare(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IConditionalAccessOperation access:
                    operation = access.WhenNotNull;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>What a member is called on, also where that stands before a <c>?.</c>; null for a static one.</summary>
    public static IOperation? Receiver(this IOperation member)
    {
        var receiver = member switch
        {
            IMemberReferenceOperation reference => reference.Instance,
            IInvocationOperation invocation => invocation.Instance,
            _ => null,
        };
        return receiver is IConditionalAccessInstanceOperation ? BeforeQuestionMark(receiver) : receiver?.Bare();
    }

    /// <summary>Whether code becomes an expression tree, which something else than the runtime may run.</summary>
    public static bool IsInExpressionTree(this IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConversionOperation { Operand: IAnonymousFunctionOperation, Type.Name: "Expression" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The outermost operation: the whole body or initializer.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>The value that an object initializer or a <c>with</c> gives to a member; null for none.</summary>
    public static IOperation? Assigned(this IObjectOrCollectionInitializerOperation? initializer, string member)
    {
        if (initializer is null)
        {
            return null;
        }

        foreach (var operation in initializer.Initializers)
        {
            if (operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment
                && target.Member.Name == member)
            {
                return assignment.Value;
            }
        }

        return null;
    }

    /// <summary>The text of a constant; null when it is none.</summary>
    public static string? Text(this IOperation? operation) => operation is
        { Type.SpecialType: SpecialType.System_String, ConstantValue: { HasValue: true, Value: string text } }
        ? text
        : null;

    /// <summary>Whether an operation is the constant null.</summary>
    public static bool IsNull(this IOperation operation) => operation is
        { Type: not { IsValueType: true }, ConstantValue: { HasValue: true, Value: null } };

    private static IOperation? BeforeQuestionMark(IOperation receiver)
    {
        for (var child = receiver; child.Parent is { } parent; child = parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access.Operation.Bare();
            }
        }

        return null;
    }
}
