using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>The methods of <see cref="string"/> that compare two texts and can heed case or a culture.</summary>
internal static class TextComparison
{
    /// <summary>Reads the two texts of a call, unless it says <c>Ordinal</c>, or nobody can know.</summary>
    public static bool TryRead(IInvocationOperation call, out IOperation one, out IOperation other)
    {
        one = other = call;
        var method = call.TargetMethod;
        if (method.ContainingType?.SpecialType is not SpecialType.System_String || !Compares(method.Name)
            || IsSettled(call) || (Orders(method.Name) && !IsAskedForEquality(call)))
        {
            return false;
        }

        var from = method.IsStatic ? 1 : 0;
        if (call.Arguments.Length <= from
            || (method.IsStatic ? call.Arguments[0].Value : call.Receiver()) is not { } first)
        {
            return false;
        }

        one = first;
        other = call.Arguments[from].Value;
        return IsText(one) && IsText(other);
    }

    private static bool Compares(string name) => name is nameof(string.Equals) or nameof(string.Contains)
        or nameof(string.StartsWith) or nameof(string.EndsWith) or nameof(string.IndexOf) or nameof(string.LastIndexOf)
        || Orders(name);

    private static bool Orders(string name) => name is nameof(string.Compare) or nameof(string.CompareTo);

    // Whoever sorts may do so by any rule, as long as it is the same one.
    private static bool IsAskedForEquality(IOperation call)
    {
        var child = call;
        while (child.Parent is IConversionOperation or IConditionalAccessOperation)
        {
            child = child.Parent;
        }

        return child.Parent is IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals,
        } binary && (IsZero(binary.LeftOperand) || IsZero(binary.RightOperand));
    }

    private static bool IsZero(IOperation value) =>
        value.Bare() is ILiteralOperation { Syntax: LiteralExpressionSyntax { Token.Text: "0" } };

    private static bool IsText(IOperation value) => value.Bare().Type?.SpecialType is SpecialType.System_String;

    private static bool IsSettled(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type is { TypeKind: TypeKind.Enum, Name: nameof(StringComparison) })
            {
                return IsSettled(argument.Value);
            }
        }

        return false;
    }

    // The value of a named constant would be put into an object; its name says as much.
    private static bool IsSettled(IOperation comparison)
    {
        if (comparison is IFieldReferenceOperation
            {
                Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } named,
            })
        {
            return named.Name is nameof(StringComparison.OrdinalIgnoreCase) or nameof(StringComparison.Ordinal);
        }

        return comparison.ConstantValue is not { HasValue: true, Value: int number }
            || (StringComparison)number is StringComparison.OrdinalIgnoreCase or StringComparison.Ordinal;
    }
}
