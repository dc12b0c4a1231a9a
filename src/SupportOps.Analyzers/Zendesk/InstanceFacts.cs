using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>To which Zendesk instance a value belongs, where the compiler can know it.</summary>
internal sealed class InstanceFacts
{
    private const int Deepest = 8;

    private readonly Domain _domain;
    private readonly Lazy<KnownAccounts> _accounts;
    private readonly ConcurrentDictionary<IFieldSymbol, string?> _fields = new(SymbolEqualityComparer.Default);

    public InstanceFacts(Domain domain)
    {
        _domain = domain;
        _accounts = new Lazy<KnownAccounts>(() => new KnownAccounts(domain));
        Declared = new DeclaredInstance(domain);
    }

    public DeclaredInstance Declared { get; }

    public KnownAccounts Accounts => _accounts.Value;

    /// <summary>Name of the instance; null when it is not known for certain.</summary>
    public string? Of(IOperation? value) => Of(value, depth: 0);

    /// <summary>The instance that the members set in an initializer speak of.</summary>
    /// <param name="initializer">Members of a <c>ZendeskInstance</c>.</param>
    /// <param name="original">What a <c>with</c> copies; null for a new object.</param>
    public string? OfAccount(IObjectOrCollectionInitializerOperation? initializer, IOperation? original) =>
        OfAccount(initializer, original, depth: 0);

    private string? Of(IOperation? value, int depth)
    {
        if (value?.Bare() is not { } bare || depth > Deepest)
        {
            return null;
        }

        if (!Declared.Carries(bare.Type))
        {
            return bare.Type?.SpecialType is SpecialType.System_Int64 ? OfNumber(bare, depth) : null;
        }

        return bare switch
        {
            IMemberReferenceOperation member =>
                Declared.Of(member.Member) ?? OfReceiver(bare, depth) ?? OfField(bare, depth),
            IParameterReferenceOperation { Parameter: var parameter } => Declared.Of(parameter) ?? OfKey(parameter),
            ILocalReferenceOperation local => Of(SingleValue.Of(local), depth + 1),
            IInvocationOperation call => Declared.Of(call.TargetMethod) ?? OfReceiver(bare, depth) ?? OfKey(call),
            IObjectCreationOperation creation => OfCreation(creation, depth),
            IWithOperation copy => OfCopy(copy, depth),
            _ => null,
        };
    }

    private string? OfReceiver(IOperation member, int depth) =>
        member.Receiver() is { } receiver && Declared.Carries(receiver.Type) ? Of(receiver, depth + 1) : null;

    private string? OfField(IOperation member, int depth)
    {
        if (member is not IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field })
        {
            return null;
        }

        if (!_fields.TryGetValue(field, out var found))
        {
            found = Of(ConstantField.ValueOf(field, member), depth + 1);
            _fields.TryAdd(field, found);
        }

        return found;
    }

    private string? OfNumber(IOperation number, int depth)
    {
        if (number is IPropertyReferenceOperation)
        {
            return OfReceiver(number, depth);
        }

        if (Declared.Of(Symbol(number)) is { } own)
        {
            return own;
        }

        return ConstantNumber.Of(number) is > 0 and var role ? OfRole(role) : null;
    }

    private string? OfRole(long number)
    {
        string? instance = null;
        foreach (var member in _domain.Knowledge.WithNumber(number))
        {
            if (!_domain.Is(member.Type, TypeNames.RoleId) || (instance ?? member.Instance) != member.Instance)
            {
                return null;
            }

            instance = member.Instance;
        }

        return instance;
    }

    private string? OfCreation(IObjectCreationOperation creation, int depth)
    {
        var type = creation.Type;
        if (_domain.Is(type, TypeNames.RoleId))
        {
            return creation.Arguments is [{ Value: { } number }] && ConstantNumber.Of(number) is > 0 and var role
                ? OfRole(role)
                : null;
        }

        if (_domain.Is(type, TypeNames.ZendeskInstance))
        {
            return OfAccount(creation.Initializer, original: null, depth);
        }

        if (_domain.Is(type, TypeNames.AuditPolicy))
        {
            return Of(creation.Initializer.Assigned("Instance"), depth + 1);
        }

        return _domain.Is(type, TypeNames.AccessSnapshot)
            ? Accounts.OfName(creation.Initializer.Assigned("Instance").Text())
            : OfConnection(creation, depth);
    }

    // Clients, their options, and the auditor that is given a client.
    private string? OfConnection(IObjectCreationOperation creation, int depth)
    {
        if (creation.Initializer.Assigned("BaseAddress") is { } address)
        {
            return Accounts.OfHost(HostText.Of(address));
        }

        foreach (var argument in creation.Arguments)
        {
            var found = argument.Value.Bare() is IObjectCreationOperation { Type.Name: nameof(Uri) } uri
                ? Accounts.OfHost(HostText.Of(uri))
                : Of(argument.Value, depth + 1);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private string? OfCopy(IWithOperation copy, int depth)
    {
        if (_domain.Is(copy.Type, TypeNames.ZendeskInstance))
        {
            return OfAccount(copy.Initializer, copy.Operand, depth);
        }

        return copy.Initializer.Assigned("Instance") is { } instance
            ? Accounts.OfName(instance.Text()) ?? Of(instance, depth + 1)
            : Of(copy.Operand, depth + 1);
    }

    private string? OfAccount(IObjectOrCollectionInitializerOperation? initializer, IOperation? original, int depth)
    {
        if (Accounts.OfName(initializer.Assigned("Name").Text()) is { } named)
        {
            return named;
        }

        var light = initializer.Assigned("LightAgentRole");
        var administrator = initializer.Assigned("AdministratorRole");
        return (light is null || administrator is null ? Of(original, depth + 1) : null)
            ?? Of(light, depth + 1) ?? Of(administrator, depth + 1);
    }

    private string? OfKey(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is not ("GetRequiredKeyedService" or "GetKeyedService"))
        {
            return null;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Bare().Text() is { } key)
            {
                return Accounts.OfName(key);
            }
        }

        return null;
    }

    private string? OfKey(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "FromKeyedServicesAttribute"
                && attribute.ConstructorArguments is [{ Value: string key }])
            {
                return Accounts.OfName(key);
            }
        }

        return null;
    }

    private static ISymbol? Symbol(IOperation operation) => operation switch
    {
        IMemberReferenceOperation member => member.Member,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
