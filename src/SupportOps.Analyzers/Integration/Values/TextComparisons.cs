using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Integration.Values;

/// <summary>Finds what the text of a value is compared with: operators, Equals, patterns and switches.</summary>
internal sealed class TextComparisons
{
    private readonly Marks<ITypeSymbol> _marks;
    private readonly INamedTypeSymbol _type;

    /// <summary>Names the values whose texts count.</summary>
    /// <param name="marks">Which members hold the text of which type.</param>
    /// <param name="type">The type.</param>
    public TextComparisons(Marks<ITypeSymbol> marks, INamedTypeSymbol type)
    {
        _marks = marks;
        _type = type;
    }

    /// <summary>Looks at every value that such a text is compared with, and whether case counts.</summary>
    public void Register(
        CompilationStartAnalysisContext context, Action<OperationAnalysisContext, IOperation, bool> look)
    {
        context.RegisterOperationAction(
            operation => LookAtOperator(operation, (IBinaryOperation)operation.Operation, look), OperationKind.Binary);
        context.RegisterOperationAction(
            operation => LookAtCall(operation, (IInvocationOperation)operation.Operation, look),
            OperationKind.Invocation);
        context.RegisterOperationAction(
            operation =>
            {
                var pattern = (IConstantPatternOperation)operation.Operation;
                if (pattern.Value.Text() is not null && IsTextOfMatched(pattern.Parent))
                {
                    look(operation, pattern.Value, false);
                }
            },
            OperationKind.ConstantPattern);
        context.RegisterOperationAction(
            operation =>
            {
                if (operation.Operation is ISingleValueCaseClauseOperation { Value: { } value }
                    && value.Text() is not null && IsTextOfMatched(operation.Operation))
                {
                    look(operation, value, false);
                }
            },
            OperationKind.CaseClause);
    }

    private void LookAtOperator(
        OperationAnalysisContext operation,
        IBinaryOperation binary,
        Action<OperationAnalysisContext, IOperation, bool> look)
    {
        if (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            LookAtPair(operation, binary.LeftOperand, binary.RightOperand, false, look);
        }
    }

    private void LookAtCall(
        OperationAnalysisContext operation,
        IInvocationOperation call,
        Action<OperationAnalysisContext, IOperation, bool> look)
    {
        if (call.TargetMethod is not
            { Name: nameof(string.Equals), ContainingType.SpecialType: SpecialType.System_String } method)
        {
            return;
        }

        var arguments = call.Arguments;
        var operands = method.IsStatic ? 2 : 1;
        if (arguments.Length >= operands)
        {
            var other = method.IsStatic ? arguments[1].Value : call.Instance;
            if (other is not null)
            {
                LookAtPair(operation, arguments[0].Value, other, arguments.Length > operands, look);
            }
        }
    }

    private void LookAtPair(
        OperationAnalysisContext operation,
        IOperation left,
        IOperation right,
        bool anyCase,
        Action<OperationAnalysisContext, IOperation, bool> look)
    {
        var (one, other) = (left.Unwrap(), right.Unwrap());
        if (one.Text() is not null && IsText(other))
        {
            look(operation, one, anyCase);
        }
        else if (other.Text() is not null && IsText(one))
        {
            look(operation, other, anyCase);
        }
    }

    private bool IsText(IOperation value) => value switch
    {
        IMemberReferenceOperation member => Is(_marks.Of(member.Member)),
        IParameterReferenceOperation parameter => Is(_marks.Of(parameter.Parameter)),
        IInvocationOperation { TargetMethod.Name: nameof(ToString), Instance.Type: { } type } => Is(type),
        _ => false,
    };

    private bool IsTextOfMatched(IOperation? operation)
    {
        while (operation is not null)
        {
            switch (operation)
            {
                case IIsPatternOperation test:
                    return IsText(test.Value.Unwrap());
                case IPropertySubpatternOperation { Member: IMemberReferenceOperation member }:
                    return Is(_marks.Of(member.Member));
                case ISwitchExpressionOperation choice:
                    return IsText(choice.Value.Unwrap());
                case ISwitchOperation choice:
                    return IsText(choice.Value.Unwrap());
                case IBinaryPatternOperation or INegatedPatternOperation or ISwitchExpressionArmOperation
                    or ICaseClauseOperation or ISwitchCaseOperation:
                    operation = operation.Parent;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private bool Is(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, _type);
}
