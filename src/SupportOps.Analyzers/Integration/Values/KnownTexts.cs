using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration.Values;

/// <summary>The texts of the known values of one type, for example the names of webhook events.</summary>
internal sealed class KnownTexts
{
    private const int ShortestBeginning = 3;
    private const int MostEdits = 3;
    private const int LettersForAnEdit = 4;

    private readonly ImmutableHashSet<string> _texts;
    private readonly ImmutableArray<KnownMember> _members;

    private KnownTexts(INamedTypeSymbol type, ImmutableHashSet<string> texts, ImmutableArray<KnownMember> members)
    {
        Type = type;
        _texts = texts;
        _members = members;
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>Null when the package that declares the type is not referenced.</summary>
    public static KnownTexts? Of(Domain domain, string typeName)
    {
        if (domain.Find(typeName) is not { } type)
        {
            return null;
        }

        var members = domain.Knowledge.OfType(type).Where(member => member.Value is string).ToImmutableArray();
        var texts = members.Select(member => (string)member.Value).Concat(WithoutMember(domain, type));
        return new KnownTexts(type, texts.ToImmutableHashSet(StringComparer.Ordinal), members);
    }

    public bool Contains(string text) => _texts.Contains(text);

    public bool ContainsInAnyCase(string text) =>
        _texts.Any(known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The texts in the order of the alphabet, for a message.</summary>
    public string List() => string.Join(", ", _texts.OrderBy(text => text, StringComparer.Ordinal));

    /// <summary>The member that a mistyped text most likely means; null when none or several are as near.</summary>
    public KnownMember? Nearest(string text)
    {
        if (text.Length >= ShortestBeginning
            && _members.Where(member => Begins((string)member.Value, text)).ToList() is [var whole])
        {
            return whole;
        }

        var most = Math.Min(MostEdits, text.Length / LettersForAnEdit);
        var near = _members.Select(member => (Member: member, Edits: EditDistance.Between(text, (string)member.Value)))
            .Where(candidate => candidate.Edits <= most)
            .GroupBy(candidate => candidate.Edits)
            .OrderBy(group => group.Key)
            .FirstOrDefault();
        return near is not null && near.ToList() is [var only] ? only.Member : null;
    }

    private static bool Begins(string known, string text) => known.StartsWith(text, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> WithoutMember(Domain domain, INamedTypeSymbol type) => type.GetAttributes()
        .Where(data => domain.Is(data.AttributeClass, TypeNames.KnownValue))
        .Select(data => data.ConstructorArguments is [{ Value: string text }] ? text : null)
        .OfType<string>();
}
