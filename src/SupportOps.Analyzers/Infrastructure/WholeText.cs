using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Infrastructure;

/// <summary>
/// A constant text as one expression gives it whole: a literal, or pieces put together by the compiler.
/// </summary>
internal static class WholeText
{
    /// <summary>The operations to register for <see cref="Of"/>.</summary>
    public static readonly ImmutableArray<OperationKind> Kinds =
        [OperationKind.Literal, OperationKind.Binary, OperationKind.InterpolatedString];

    /// <summary>The text of an operation; null when it is none, or only a piece of one.</summary>
    public static string? Of(IOperation operation)
    {
        if (operation.Type?.SpecialType != SpecialType.System_String || IsPiece(operation))
        {
            return null;
        }

        return operation is ILiteralOperation || IsAddition(operation) || operation is IInterpolatedStringOperation
            ? operation.ConstantValue.Value as string
            : null;
    }

    /// <summary>Whether an operation is a part of a text only.</summary>
    public static bool IsPiece(IOperation operation) => operation.Parent is { } parent
        && (parent.Kind is OperationKind.InterpolatedStringText or OperationKind.Interpolation || IsAddition(parent)
            || (parent is IConversionOperation { IsImplicit: true } or IParenthesizedOperation && IsPiece(parent)));

    /// <summary>Whether an operation puts texts together.</summary>
    public static bool IsAddition(IOperation operation) => operation is IBinaryOperation
    {
        OperatorKind: BinaryOperatorKind.Add,
        Type.SpecialType: SpecialType.System_String,
    };
}
