using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>
/// The names and hosts of Zendesk accounts that are declared, each with the instance whose roles it has.
/// </summary>
internal sealed class KnownAccounts
{
    private readonly ImmutableDictionary<string, string> _names;
    private readonly ImmutableDictionary<string, string> _hosts;
    private readonly ImmutableDictionary<string, string> _mainHosts;

    public KnownAccounts(Domain domain)
    {
        var names = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var hosts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        var mainHosts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var member in domain.Knowledge.Members)
        {
            if (member.Instance is { } instance)
            {
                names[instance] = instance;
                if (member.Value is string name && domain.Is(member.Type, TypeNames.ZendeskInstance))
                {
                    names[name] = instance;
                }

                var host = FindHost(domain, member.Symbol) ?? FindHost(domain, member.Symbol.ContainingType);
                if (host is not null)
                {
                    hosts[host] = instance;
                    mainHosts[instance] = member.Value is string other && other != instance
                        && mainHosts.TryGetValue(instance, out var main) ? main : host;
                }
            }
        }

        _names = names.ToImmutable();
        _hosts = hosts.ToImmutable();
        _mainHosts = mainHosts.ToImmutable();
    }

    /// <summary>The instance of an account's name, such as <c>global-sandbox</c>; null for an unknown one.</summary>
    public string? OfName(string? name) =>
        name is not null && _names.TryGetValue(name, out var found) ? found : null;

    /// <summary>The instance of a host, in any case; null for an unknown one.</summary>
    public string? OfHost(string? host) =>
        host is not null && _hosts.TryGetValue(host, out var found) ? found : null;

    /// <summary>The host of the account that is named like its instance; null when none is declared.</summary>
    public string? FindHost(string instance) => _mainHosts.TryGetValue(instance, out var host) ? host : null;

    private static string? FindHost(Domain domain, ISymbol declaration)
    {
        foreach (var attribute in declaration.GetAttributes())
        {
            if (domain.Is(attribute.AttributeClass, TypeNames.OfInstance)
                && attribute.NamedArguments is [{ Value.Value: string host }])
            {
                return host;
            }
        }

        return null;
    }
}
