using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>The rules that <c>[RequiredRule]</c> asks for, and which of them a list lacks for certain.</summary>
internal sealed class RequiredRules(Domain domain)
{
    private readonly InstanceFacts _facts = new(domain);

    /// <summary>The member that declares the instance of a policy; null when it is not known for certain.</summary>
    public ISymbol? FindInstance(IOperation policy)
    {
        var named = policy switch
        {
            IObjectCreationOperation creation => creation.Initializer.Assigned("Instance"),
            IWithOperation copy => copy.Initializer.Assigned("Instance") ?? copy.Operand,
            _ => null,
        };
        var value = named?.Bare() is ILocalReferenceOperation local ? SingleValue.Of(local)?.Bare() : named?.Bare();
        if (value is IMemberReferenceOperation { Instance: null, Member: var member }
            && domain.Is(value.Type, TypeNames.ZendeskInstance))
        {
            return member;
        }

        return value is null ? null : FindAccount(_facts.Of(value), value);
    }

    /// <summary>The rules that an instance requires and a list lacks for certain.</summary>
    public IEnumerable<KnownMember> Missing(ISymbol instance, IOperation list)
    {
        foreach (var attribute in instance.GetAttributes())
        {
            if (domain.Is(attribute.AttributeClass, TypeNames.RequiredRule)
                && attribute.ConstructorArguments is [{ Value: string code }]
                && FindRule(code) is { } rule && !MayHold(list.Bare(), rule))
            {
                yield return rule;
            }
        }
    }

    // A ready policy names its instance, whose main account is the one of the same name.
    private ISymbol? FindAccount(string? instance, IOperation policy)
    {
        if (instance is null || !domain.Is(policy.Type, TypeNames.AuditPolicy))
        {
            return null;
        }

        foreach (var member in domain.Knowledge.WithText(instance))
        {
            if (domain.Is(member.Type, TypeNames.ZendeskInstance))
            {
                return member.Symbol;
            }
        }

        return null;
    }

    private KnownMember? FindRule(string code)
    {
        foreach (var member in domain.Knowledge.WithText(code))
        {
            if (IsA(member.Type, domain.Find(TypeNames.AuditRule)))
            {
                return member;
            }
        }

        return null;
    }

    private bool MayHold(IOperation list, KnownMember rule) => list switch
    {
        ICollectionExpressionOperation collection => collection.Elements.Any(element => MayBe(element.Bare(), rule)),
        IArrayCreationOperation { Initializer: { } initializer } =>
            initializer.ElementValues.Any(element => MayBe(element.Bare(), rule)),
        _ => true,
    };

    // A rule of one's own may do the same, but only when it looks at the same kind of thing.
    private bool MayBe(IOperation element, KnownMember rule)
    {
        if (element is not (IMemberReferenceOperation or IObjectCreationOperation))
        {
            return true;
        }

        if (element is IMemberReferenceOperation { Member: var member } && domain.Knowledge.Find(member) is not null)
        {
            return SymbolEqualityComparer.Default.Equals(member, rule.Symbol);
        }

        return IsA(element.Type, rule.Type) || domain.Is(element.Type, TypeNames.AuditRule);
    }

    private static bool IsA(ITypeSymbol? type, ITypeSymbol? ancestor)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
