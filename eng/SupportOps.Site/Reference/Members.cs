using System.Reflection;

namespace SupportOps.Site.Reference;

/// <summary>What a type shows, without what every record and every enum has.</summary>
internal static class Members
{
    private static readonly string[] OfEveryRecord =
        ["GetHashCode", "Equals", "ToString", "PrintMembers", "Deconstruct", "<Clone>$"];

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<(string Title, IReadOnlyList<MemberInfo> Members)> Of(Type type)
    {
        if (type.IsEnum)
        {
            return [("Values", [.. type.GetFields().Where(field => field.IsLiteral)])];
        }

        return
        [
            ("Constructors", Sorted(type.GetConstructors(Declared).Where(IsShown))),
            ("Fields", Sorted(type.GetFields(Declared).Where(field => field.IsPublic))),
            ("Properties", Sorted(type.GetProperties(Declared).Where(IsShown))),
            ("Methods", Sorted(type.GetMethods(Declared).Where(IsShown))),
        ];
    }

    private static IReadOnlyList<MemberInfo> Sorted(IEnumerable<MemberInfo> members) =>
    [
        .. members.OrderBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(MemberIds.Of, StringComparer.Ordinal),
    ];

    private static bool IsShown(PropertyInfo property) =>
        property.GetMethod is { } get && IsVisible(get) && property.Name != "EqualityContract";

    private static bool IsShown(ConstructorInfo constructor)
    {
        var type = constructor.DeclaringType;
        var isOfACopy = constructor.GetParameters() is [{ } only] && only.ParameterType == type;
        var says = type is { IsAbstract: false } || constructor.GetParameters().Length > 0;
        return IsVisible(constructor) && !isOfACopy && says;
    }

    private static bool IsShown(MethodInfo method) => IsVisible(method)
        && (!method.IsSpecialName || method.Name is "op_Implicit" or "op_Explicit")
        && !OfEveryRecord.Contains(method.Name, StringComparer.Ordinal);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
