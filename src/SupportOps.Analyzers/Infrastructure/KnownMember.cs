using Microsoft.CodeAnalysis;

namespace SupportOps.Analyzers.Infrastructure;

/// <summary>A member whose value is known.</summary>
internal sealed class KnownMember
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);

    public KnownMember(ISymbol symbol, ITypeSymbol type, object value, string? instance, string? scope)
    {
        Symbol = symbol;
        Type = type;
        Value = value;
        Instance = instance;
        Scope = scope;
    }

    /// <summary>The constant, property or field.</summary>
    public ISymbol Symbol { get; }

    /// <summary>Type of its value.</summary>
    public ITypeSymbol Type { get; }

    /// <summary>A <see cref="long"/> or a <see cref="string"/>.</summary>
    public object Value { get; }

    /// <summary>The Zendesk instance that the value belongs to; null when nothing is said.</summary>
    public string? Instance { get; }

    /// <summary>The label scope that its class declares; null when none.</summary>
    public string? Scope { get; }

    /// <summary>For example <c>ZendeskRoles.Global.Admin</c>, for messages.</summary>
    public string Display => Symbol.ToDisplayString(Format);
}
