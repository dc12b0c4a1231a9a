using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>One of the two texts of a comparison.</summary>
internal readonly struct ComparedText
{
    private ComparedText(IOperation value, ISymbol? member, CaseFold fold, ImmutableArray<string>? exceptions)
    {
        Value = value;
        Member = member;
        Fold = fold;
        Exceptions = exceptions;
    }

    public IOperation Value { get; }

    /// <summary>The property, field or parameter whose text it is; null for anything else.</summary>
    public ISymbol? Member { get; }

    public CaseFold Fold { get; }

    /// <summary>Null when case counts.</summary>
    public ImmutableArray<string>? Exceptions { get; }

    /// <summary>Whether case does not count in it, and nothing was done about that.</summary>
    public bool IsAtRisk => Exceptions is not null && Fold is not CaseFold.Invariant;

    public static ComparedText Read(IOperation value, CaselessMembers members)
    {
        var fold = CaseFold.None;
        var bare = Inner(value, ref fold);
        if (bare is ILocalReferenceOperation local)
        {
            return OfLocal(value, local, fold, members);
        }

        var member = Symbol(bare);
        return new ComparedText(value, member, fold, member is null ? null : members.ExceptionsOf(member));
    }

    /// <summary>Whether the other text of a comparison can differ from this one by its case alone.</summary>
    public bool IsAtRiskBeside(ComparedText other)
    {
        if (!IsAtRisk)
        {
            return false;
        }

        var value = other.Value.Bare();
        if (value is IFieldReferenceOperation { Field: { IsStatic: true, Name: nameof(string.Empty) } })
        {
            return false;
        }

        if (!value.ConstantValue.HasValue)
        {
            return Exceptions is { IsEmpty: true };
        }

        return value.Text() is { } text && HasLetter(text) && !IsException(text);
    }

    private static IOperation Inner(IOperation value, ref CaseFold fold)
    {
        while (true)
        {
            var bare = value.Bare();
            if (bare is ICoalesceOperation coalesce)
            {
                value = coalesce.Value;
            }
            else if (FoldOf(bare) is not CaseFold.None and var found && bare.Receiver() is { } receiver)
            {
                fold = found;
                value = receiver;
            }
            else
            {
                return bare;
            }
        }
    }

    private static CaseFold FoldOf(IOperation operation) => operation is IInvocationOperation
    {
        TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: var name },
    } call
        ? name switch
        {
            "ToLowerInvariant" or "ToUpperInvariant" => CaseFold.Invariant,
            "ToLower" or "ToUpper" => call.Arguments is
                [{ Value: IPropertyReferenceOperation { Property.Name: "InvariantCulture" } }]
                ? CaseFold.Invariant
                : CaseFold.Culture,
            _ => CaseFold.None,
        }
        : CaseFold.None;

    private static ComparedText OfLocal(
        IOperation value, ILocalReferenceOperation local, CaseFold fold, CaselessMembers members)
    {
        if (SingleValue.Initial(local) is { } initial && Symbol(Inner(initial, ref fold)) is { } member
            && members.ExceptionsOf(member) is { } exceptions && SingleValue.Of(local) is not null)
        {
            return new ComparedText(value, member, fold, exceptions);
        }

        return new ComparedText(value, member: null, fold, exceptions: null);
    }

    private static ISymbol? Symbol(IOperation text) => text switch
    {
        IPropertyReferenceOperation property => property.Property,
        IFieldReferenceOperation { ConstantValue.HasValue: false } field => field.Field,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool HasLetter(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsException(string text)
    {
        foreach (var exception in Exceptions!.Value)
        {
            if (text.IndexOf(exception, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
