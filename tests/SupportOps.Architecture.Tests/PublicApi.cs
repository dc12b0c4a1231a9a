using System.Reflection;
using System.Text;

namespace SupportOps.Architecture.Tests;

/// <summary>Writes down what a package shows to its users, one member a line.</summary>
internal static class PublicApi
{
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        var bases = type.GetInterfaces()
            .Where(contract => contract.IsPublic && IsWorthNaming(contract))
            .Concat(type.BaseType is { } parent
                && parent.Namespace?.StartsWith("SupportOps", StringComparison.Ordinal) == true ? [parent] : [])
            .Select(NameOf)
            .Order(StringComparer.Ordinal)
            .ToList();
        var suffix = bases.Count == 0 ? string.Empty : " : " + string.Join(", ", bases);
        return $"{Kind(type)} {type.Namespace}.{NameOf(type)}{suffix}";
    }

    private static bool IsWorthNaming(Type contract) =>
        contract.Namespace?.StartsWith("SupportOps", StringComparison.Ordinal) == true
        || contract == typeof(IDisposable)
        || contract == typeof(IAsyncDisposable);

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(
                (name, index) => $"{name} = {Convert.ToInt64(Enum.GetValues(type).GetValue(index), null)}");
        }

        const BindingFlags Declared =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
            | BindingFlags.DeclaredOnly;
        var constructors = type.GetConstructors(
            Declared).Where(IsVisible).Select(constructor => $"new({Parameters(constructor)})");
        var fields = type.GetFields(
            Declared).Where(field => field.IsPublic).Select(field => $"{NameOf(field.FieldType)} {field.Name}");
        var properties = type.GetProperties(
            Declared).Where(property => property.GetMethod is { } get && IsVisible(get)).Select(Property);
        var methods = type.GetMethods(Declared)
            .Where(method => IsVisible(method) && !method.IsSpecialName && !IsOfEveryRecord(method))
            .Select(method => $"{(method.IsStatic ? "static " : "")}{NameOf(method.ReturnType)} "
                + $"{method.Name}{Generic(method)}({Parameters(method)})");
        return constructors.Concat(fields).Concat(properties).Concat(methods);
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily;

    private static bool IsOfEveryRecord(MethodInfo method) =>
        method.Name is "GetHashCode" or "Equals" or "ToString" or "PrintMembers" or "Deconstruct" or "<Clone>$";

    private static string Property(PropertyInfo property)
    {
        var isStatic = property.GetMethod?.IsStatic == true ? "static " : "";
        var isRequired = property.GetCustomAttributes().Any(
            attribute => attribute.GetType().Name == "RequiredMemberAttribute") ? "required " : "";
        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(
            type => type.Name == "IsExternalInit") == true;
        var set = property.SetMethod is { IsPublic: true } ? isInit ? " init;" : " set;" : "";
        var nullable = Nullability(new NullabilityInfoContext().Create(property));
        return $"{isStatic}{isRequired}{NameOf(property.PropertyType)}{nullable} {property.Name} {{ get;{set} }}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{NameOf(parameter.ParameterType)}{Nullability(new NullabilityInfoContext().Create(parameter))} "
            + $"{parameter.Name}"
        + (parameter.HasDefaultValue ? " = default" : "")));

    private static string Nullability(NullabilityInfo nullability) =>
        nullability is { ReadState: NullabilityState.Nullable, Type.IsValueType: false } ? "?" : "";

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(type => type.Name))}>" : "";

    private static string NameOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return NameOf(underlying) + "?";
        }

        if (type.HasElementType && type.GetElementType() is { } element)
        {
            return NameOf(element) + (type.IsArray ? "[]" : "&");
        }

        var name = type.DeclaringType is { } outer
            && !type.IsGenericParameter ? NameOf(outer) + "." + type.Name : type.Name;
        return type.IsGenericType && name.Contains('`', StringComparison.Ordinal)
            ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{NamesOf(type.GetGenericArguments())}>"
            : name;
    }

    private static string NamesOf(Type[] types) => string.Join(", ", types.Select(NameOf));
}
