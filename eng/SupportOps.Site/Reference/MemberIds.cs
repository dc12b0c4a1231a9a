using System.Reflection;

namespace SupportOps.Site.Reference;

/// <summary>The names by which the compiler's documentation file knows types and members.</summary>
/// <remarks>Source: C# specification, Documentation comments, ID string format.</remarks>
internal static class MemberIds
{
    public static string Of(Type type) => "T:" + FullName(type);

    public static string Of(MemberInfo member) => member switch
    {
        Type type => Of(type),
        FieldInfo field => $"F:{Owner(field)}.{field.Name}",
        PropertyInfo property => $"P:{Owner(property)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        MethodBase method => $"M:{Owner(method)}.{Name(method)}{Parameters(method.GetParameters())}{Result(method)}",
        _ => string.Empty,
    };

    private static string Owner(MemberInfo member) => FullName(member.DeclaringType ?? typeof(object));

    private static string FullName(Type type) =>
        ((type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName ?? type.Name).Replace('+', '.');

    private static string Name(MethodBase method)
    {
        var name = method.Name.Replace('.', '#');
        return method is MethodInfo { IsGenericMethod: true } ? $"{name}``{method.GetGenericArguments().Length}" : name;
    }

    private static string Result(MethodBase method) =>
        method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion
            ? "~" + Reference(conversion.ReturnType)
            : string.Empty;

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0
        ? string.Empty
        : $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})";

    private static string Reference(Type type)
    {
        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (type.HasElementType && type.GetElementType() is { } element)
        {
            return Reference(element) + (type.IsArray ? "[]" : "@");
        }

        if (!type.IsGenericType)
        {
            return FullName(type);
        }

        var name = FullName(type);
        return $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}"
            + $"{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}";
    }
}
