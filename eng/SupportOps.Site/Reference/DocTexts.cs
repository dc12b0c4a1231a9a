using System.Reflection;
using System.Xml.Linq;

namespace SupportOps.Site.Reference;

/// <summary>The docstrings of the packages, and where what they name is found.</summary>
internal sealed class DocTexts
{
    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    public static DocTexts Load(IEnumerable<Assembly> assemblies, IReadOnlyList<Type> types)
    {
        var texts = new DocTexts();
        foreach (var assembly in assemblies)
        {
            var file = Path.ChangeExtension(assembly.Location, ".xml");
            foreach (var member in XDocument.Load(file).Descendants("member"))
            {
                texts._byId[(string?)member.Attribute("name") ?? string.Empty] = member;
            }
        }

        foreach (var type in types)
        {
            texts._addresses[MemberIds.Of(type)] = TypeNames.PageOf(type);
            foreach (var member in Members.Of(type).SelectMany(group => group.Members))
            {
                texts._addresses[MemberIds.Of(member)] = $"{TypeNames.PageOf(type)}#{Anchor(member)}";
            }
        }

        return texts;
    }

    /// <summary>The place of a member on the page of its type.</summary>
    public static string Anchor(MemberInfo member) =>
        new([.. MemberIds.Of(member)[2..].Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]);

    /// <summary>Where a type or member is written about; null when it is not of these packages.</summary>
    public string? AddressOf(string id) => _addresses.GetValueOrDefault(id);

    /// <summary>What is said about a member, taken from where it inherits; an empty element when nothing is.</summary>
    public XElement Of(MemberInfo member)
    {
        var text = _byId.GetValueOrDefault(MemberIds.Of(member));
        if (text is null && member is PropertyInfo property)
        {
            return OfPosition(property);
        }

        return text?.Element("inheritdoc") is { } inherits
            ? Inherited(inherits, member) ?? new XElement("member", new XElement("summary", "As .NET documents it."))
            : text ?? new XElement("member");
    }

    // A property that a record has for a parameter is told about there.
    private XElement OfPosition(PropertyInfo property)
    {
        var told = property.DeclaringType is { } type
            ? _byId.GetValueOrDefault(MemberIds.Of(type))?.Elements("param").FirstOrDefault(
                parameter => (string?)parameter.Attribute("name") == property.Name)
            : null;
        return told is null ? new XElement("member") : new XElement("member", new XElement("summary", told.Nodes()));
    }

    private XElement? Inherited(XElement inherits, MemberInfo member)
    {
        if ((string?)inherits.Attribute("cref") is { } named)
        {
            return _byId.GetValueOrDefault(named);
        }

        var type = member.DeclaringType;
        IEnumerable<Type?> above = type is null ? [] : [type.BaseType, .. type.GetInterfaces()];
        return above.OfType<Type>()
            .SelectMany(parent => parent.GetMember(
                member.Name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            .Select(parent => _byId.GetValueOrDefault(MemberIds.Of(parent)))
            .FirstOrDefault(text => text is not null);
    }
}
