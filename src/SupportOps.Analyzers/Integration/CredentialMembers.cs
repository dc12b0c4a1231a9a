using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration;

/// <summary>
/// Which members and parameters are marked as credentials, and the variable of each. Safe for threads.
/// </summary>
internal sealed class CredentialMembers
{
    private readonly Domain _domain;
    private readonly ConcurrentDictionary<ISymbol, AttributeData?> _marks = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, AttributeData?> _read;

    public CredentialMembers(Domain domain)
    {
        _domain = domain;
        _read = Read;
    }

    /// <summary>Whether a property, field or parameter is a credential.</summary>
    public bool Contains(ISymbol member) => _marks.GetOrAdd(member.OriginalDefinition, _read) is not null;

    /// <summary>
    /// The environment variable that a credential is read from; made out of its names when none is agreed.
    /// </summary>
    public string VariableOf(ISymbol member)
    {
        var arguments = _marks.GetOrAdd(member.OriginalDefinition, _read)?.NamedArguments ?? [];
        foreach (var argument in arguments)
        {
            if (argument is { Key: "Variable", Value.Value: string { Length: > 0 } variable })
            {
                return variable;
            }
        }

        return VariableName.Of(member);
    }

    private AttributeData? Read(ISymbol member) => member.GetAttributes()
        .FirstOrDefault(attribute => _domain.Is(attribute.AttributeClass, TypeNames.Credential));
}
