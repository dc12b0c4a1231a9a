using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>Two values that are compared for being equal, however it is written.</summary>
internal readonly struct Equality
{
    private Equality(IOperation left, IOperation right)
    {
        Left = left;
        Right = right;
    }

    public IOperation Left { get; }

    public IOperation Right { get; }

    /// <summary><c>==</c>, <c>!=</c>, and calls of <c>Equals</c> on one of the two or on their type.</summary>
    public static bool TryRead(IOperation operation, out Equality equality)
    {
        equality = default;
        switch (operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary:
                equality = new Equality(binary.LeftOperand, binary.RightOperand);
                return true;
            case IInvocationOperation { TargetMethod: { Name: nameof(Equals), IsStatic: true } } call
                when call.Arguments.Length >= 2:
                equality = new Equality(call.Arguments[0].Value, call.Arguments[1].Value);
                return true;
            case IInvocationOperation { TargetMethod.Name: nameof(Equals), Arguments.Length: > 0 } call
                when call.Receiver() is { } receiver:
                equality = new Equality(receiver, call.Arguments[0].Value);
                return true;
            default:
                return false;
        }
    }
}
