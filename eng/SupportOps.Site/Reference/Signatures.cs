using System.Reflection;
using System.Runtime.CompilerServices;

namespace SupportOps.Site.Reference;

/// <summary>Declarations as a reader of C# expects them, without what only the compiler needs.</summary>
internal static class Signatures
{
    public static string Of(Type type)
    {
        var bases = string.Join(", ", Bases(type).Select(TypeNames.Short));
        return $"public {Kind(type)} {TypeNames.Short(type)}{(bases.Length == 0 ? "" : " : ")}{bases}";
    }

    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Access(constructor)} {Title(constructor)}({Parameters(constructor)})",
        MethodInfo method => $"{Access(method)} {Method(method)}",
        PropertyInfo property => Property(property),
        FieldInfo { DeclaringType.IsEnum: true } value => $"{value.Name} = {Literal(value.GetRawConstantValue())}",
        FieldInfo field => $"public {(field.IsLiteral ? "const" : "static readonly")} "
            + $"{TypeNames.Short(field.FieldType)} {field.Name}{Value(field)}",
        _ => member.Name,
    };

    /// <summary>The short name of a member, for a heading.</summary>
    public static string Title(MemberInfo member) => member is ConstructorInfo
        ? (member.DeclaringType?.Name ?? string.Empty).Split('`')[0]
        : member.Name;

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => IsRecord(type) ? "record struct" : "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class"),
    };

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return [];
        }

        var equal = typeof(IEquatable<>);
        var contracts = type.GetInterfaces()
            .Where(contract => contract.IsPublic)
            .Where(contract => !contract.IsGenericType || contract.GetGenericTypeDefinition() != equal)
            .Except(type.BaseType?.GetInterfaces() ?? [])
            .OrderBy(contract => contract.Name, StringComparer.Ordinal);
        var parent = type.BaseType is { } found && found != typeof(object) && found != typeof(ValueType)
            ? new[] { found }
            : [];
        return parent.Concat(contracts);
    }

    private static string Access(MethodBase method)
    {
        var visible = method.IsPublic ? "public" : "protected";
        var isFree = method.DeclaringType?.IsInterface == true;
        return (method.IsStatic, method.IsAbstract && !isFree, method.IsVirtual && !method.IsFinal && !isFree) switch
        {
            (true, _, _) => visible + " static",
            (_, true, _) => visible + " abstract",
            (_, _, true) => visible + (IsOverride(method) ? " override" : " virtual"),
            _ => visible,
        };
    }

    private static bool IsOverride(MethodBase method) =>
        method is MethodInfo info && info.GetBaseDefinition().DeclaringType != info.DeclaringType;

    private static string Method(MethodInfo method)
    {
        var arguments = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(type => type.Name))}>"
            : string.Empty;
        var result = TypeNames.Short(method.ReturnType) + Nullability(Context.Create(method.ReturnParameter));
        var isExtension = method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        return $"{result} {method.Name}{arguments}({(isExtension ? "this " : "")}{Parameters(method)})";
    }

    private static string Property(PropertyInfo property)
    {
        var isRequired = property.IsDefined(typeof(RequiredMemberAttribute)) ? " required" : string.Empty;
        var set = property.SetMethod is not { IsPublic: true } setter ? string.Empty
            : IsInit(setter) ? " init;" : " set;";
        var access = property.GetMethod is { } get ? Access(get) : "public";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters
            ? $"this[{string.Join(", ", parameters.Select(Parameter))}]"
            : property.Name;
        return $"{access}{isRequired} {TypeNames.Short(property.PropertyType)}{Nullability(Context.Create(property))} "
            + $"{index} {{ get;{set} }}";
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "in " : string.Empty;
        var isList = parameter.IsDefined(typeof(ParamArrayAttribute))
            || parameter.IsDefined(typeof(ParamCollectionAttribute));
        var type = TypeNames.Short(parameter.ParameterType) + Nullability(Context.Create(parameter));
        return $"{(isList ? "params " : "")}{way}{type} {parameter.Name}{Default(parameter)}";
    }

    private static string Default(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: false } => string.Empty,
        { DefaultValue: null, ParameterType: { IsValueType: true } type } when Nullable.GetUnderlyingType(type) is null
            => " = default",
        _ => $" = {Literal(parameter.DefaultValue)}",
    };

    private static string Value(FieldInfo field) =>
        field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : string.Empty;

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(format: null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    private static NullabilityInfoContext Context => new();

    private static string Nullability(NullabilityInfo found) =>
        found is { ReadState: NullabilityState.Nullable, Type.IsValueType: false } ? "?" : string.Empty;
}
