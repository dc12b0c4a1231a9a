using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>The names and hosts of Zendesk accounts that are declared, each with the instance whose roles it has.</summary>
internal sealed class KnownAccounts
{
    private readonly ImmutableDictionary<string, string> _names;
    private readonly ImmutableDictionary<string, string> _hosts;

    public KnownAccounts(Domain domain)
    {
        var names = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var hosts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in domain.Knowledge.Members)
        {
            if (member.Instance is { } instance)
            {
                names[instance] = instance;
                if (member.Value is string name && domain.Is(member.Type, TypeNames.ZendeskInstance))
                {
                    names[name] = instance;
                }

                AddHost(hosts, domain, member.Symbol);
                AddHost(hosts, domain, member.Symbol.ContainingType);
            }
        }

        _names = names.ToImmutable();
        _hosts = hosts.ToImmutable();
    }

    /// <summary>The instance of an account's name, for example of <c>global-sandbox</c>; null for an unknown one.</summary>
    public string? OfName(string? name) => name is not null && _names.TryGetValue(name, out var found) ? found : null;

    /// <summary>The instance of a host, in any case; null for an unknown one.</summary>
    public string? OfHost(string? host) => host is not null && _hosts.TryGetValue(host, out var found) ? found : null;

    private static void AddHost(
        ImmutableDictionary<string, string>.Builder hosts, Domain domain, ISymbol declaration)
    {
        foreach (var attribute in declaration.GetAttributes())
        {
            if (domain.Is(attribute.AttributeClass, TypeNames.OfInstance)
                && attribute.ConstructorArguments is [{ Value: string instance }]
                && attribute.NamedArguments is [{ Value.Value: string host }])
            {
                hosts[host] = instance;
            }
        }
    }
}
