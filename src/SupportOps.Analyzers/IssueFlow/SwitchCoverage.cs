using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>Which members the arms of a switch take.</summary>
internal struct SwitchCoverage(ImmutableArray<IFieldSymbol> members)
{
    private ulong _taken;

    /// <summary>Whether an arm is more than a list of members; nothing is certain then.</summary>
    public bool IsUnclear { get; private set; }

    /// <summary>Whether an arm takes everything.</summary>
    public bool HasDiscard { get; private set; }

    /// <summary>Whether a member is left out.</summary>
    public readonly bool Misses
    {
        get
        {
            for (var index = 0; index < members.Length; index++)
            {
                if (!IsTaken(index))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The members that no arm names, in the order of the type.</summary>
    public readonly IEnumerable<IFieldSymbol> Missing
    {
        get
        {
            var taken = _taken;
            return members.Where((_, index) => (taken & (1UL << index)) == 0);
        }
    }

    public void Add(IOperation operation)
    {
        switch (operation)
        {
            case ISwitchOperation statement:
                AddClauses(statement);
                break;
            case ISwitchExpressionOperation expression:
                AddArms(expression);
                break;
        }
    }

    private void AddClauses(ISwitchOperation statement)
    {
        foreach (var section in statement.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                AddClause(clause);
            }
        }
    }

    private void AddClause(ICaseClauseOperation clause)
    {
        switch (clause)
        {
            case IDefaultCaseClauseOperation:
                HasDiscard = true;
                break;
            case ISingleValueCaseClauseOperation { Value: var value }:
                AddConstant(value);
                break;
            case IPatternCaseClauseOperation { Guard: null } pattern:
                AddPattern(pattern.Pattern);
                break;
            case not IPatternCaseClauseOperation:
                IsUnclear = true;
                break;
        }
    }

    private void AddArms(ISwitchExpressionOperation expression)
    {
        foreach (var arm in expression.Arms)
        {
            if (arm.Guard is null && !arm.IsImplicit)
            {
                AddPattern(arm.Pattern);
            }
        }
    }

    private void AddPattern(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                HasDiscard = true;
                break;
            case IConstantPatternOperation { Value: var value }:
                AddConstant(value);
                break;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                AddPattern(either.LeftPattern);
                AddPattern(either.RightPattern);
                break;
            default:
                IsUnclear = true;
                break;
        }
    }

    private void AddConstant(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        if (value is IFieldReferenceOperation { Field: var field })
        {
            Take(field);
        }
        else
        {
            IsUnclear |= value is not ILiteralOperation { ConstantValue.Value: null };
        }
    }

    private void Take(IFieldSymbol field)
    {
        for (var index = 0; index < members.Length; index++)
        {
            if (SymbolEqualityComparer.Default.Equals(members[index], field))
            {
                _taken |= 1UL << index;
                return;
            }
        }

        IsUnclear = true;
    }

    private readonly bool IsTaken(int index) => (_taken & (1UL << index)) != 0;
}
