using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>For which Zendesk instance an address is set, where the code around it says so.</summary>
internal sealed class AddressPurpose(Domain domain)
{
    private readonly InstanceFacts _facts = new(domain);

    public KnownAccounts Accounts => _facts.Accounts;

    /// <summary>The host of an address, also of a local variable that is set once, or of a plain host name.</summary>
    public static string? HostOf(IOperation address)
    {
        var value = address.Bare();
        if (value is not ILocalReferenceOperation local)
        {
            return HostText.Of(value) ?? value.Text();
        }

        var initial = SingleValue.Initial(local)?.Bare();
        return (HostText.Of(initial) ?? initial.Text()) is { } host && SingleValue.Of(local) is not null ? host : null;
    }

    /// <summary>The instance that the surroundings of an assigned address or host name; null for none.</summary>
    public string? OfMember(ISimpleAssignmentOperation assignment, IPropertySymbol property)
    {
        if (domain.Is(property.ContainingType, TypeNames.ZendeskInstance))
        {
            return OfAccount(assignment.Parent);
        }

        return domain.Is(property.ContainingType, TypeNames.ZendeskOptions)
            ? OfOptions(assignment)
            : null;
    }

    /// <summary>The instance of what a new object is given to, as its declaration says; null for none.</summary>
    public string? OfTarget(IOperation value)
    {
        while (value.Parent is IConversionOperation conversion)
        {
            value = conversion;
        }

        return _facts.Declared.Of(value.Parent switch
        {
            IFieldInitializerOperation { InitializedFields: [var field, ..] } => field,
            IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => property,
            IArgumentOperation argument => argument.Parameter,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => target.Member,
            ISimpleAssignmentOperation { Target: IParameterReferenceOperation target } => target.Parameter,
            _ => null,
        });
    }

    /// <summary>What to write in place of a wrong host.</summary>
    public string Remedy(string instance) => Accounts.FindHost(instance) is { } host
        ? $"'{host}'"
        : $"the host of '{instance}'";

    private string? OfAccount(IOperation? initializer) => initializer?.Parent switch
    {
        IObjectCreationOperation creation => _facts.OfAccount(creation.Initializer, original: null),
        IWithOperation copy => _facts.OfAccount(copy.Initializer, copy.Operand),
        _ => null,
    };

    private string? OfOptions(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation })
        {
            var client = (creation.Parent as IArgumentOperation)?.Parent as IObjectCreationOperation;
            return OfTarget(creation) ?? (client is null ? null : OfTarget(client));
        }

        var receiver = assignment.Target.Receiver();
        if (receiver is IMemberReferenceOperation member)
        {
            return _facts.Declared.Of(member.Member);
        }

        return receiver is IParameterReferenceOperation { Parameter: var options }
            ? _facts.Declared.Of(options) ?? OfRegistration(assignment)
            : null;
    }

    // services.AddSupportOpsZendesk("global", options => ...), AddOptions<ZendeskOptions>("global").Configure(...)
    private string? OfRegistration(IOperation assignment)
    {
        for (var parent = assignment.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation function && Call(function) is { } call)
            {
                return OfName(call);
            }
        }

        return null;
    }

    private static IInvocationOperation? Call(IOperation function)
    {
        for (var parent = function.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation or IDelegateCreationOperation or IArgumentOperation:
                    break;
                case IInvocationOperation call:
                    return call;
                default:
                    return null;
            }
        }

        return null;
    }

    private string? OfName(IInvocationOperation? call)
    {
        for (var depth = 0; call is not null && depth < 8; depth++)
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Value.Bare().Text() is { } name)
                {
                    return Accounts.OfName(name);
                }
            }

            call = (call.Receiver() ?? (call.Arguments is [var first, ..] ? first.Value.Bare() : null))
                as IInvocationOperation;
        }

        return null;
    }
}
