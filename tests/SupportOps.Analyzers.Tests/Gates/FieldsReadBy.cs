using System.Reflection;
using System.Reflection.Emit;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>Which static fields of one type the code of another reads, its lambdas included.</summary>
internal static class FieldsReadBy
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<FieldInfo> Type(Type reader, Type owner) => reader.GetNestedTypes(Everything)
        .SelectMany(nested => Type(nested, owner))
        .Concat(reader.GetMethods(Everything).Cast<MethodBase>().Concat(reader.GetConstructors(Everything))
            .SelectMany(FieldsIn).Where(field => field.DeclaringType == owner))
        .Distinct();

    private static IEnumerable<FieldInfo> FieldsIn(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var index = 0; index + 4 < code.Length; index++)
        {
            if (code[index] == OpCodes.Ldsfld.Value
                && TryResolve(method, BitConverter.ToInt32(code, index + 1)) is { } field)
            {
                yield return field;
            }
        }
    }

    // The bytes are looked through, not decoded: a token that resolves by accident is not of the owner asked for.
    private static FieldInfo? TryResolve(MethodBase method, int token)
    {
        try
        {
            return method.Module.ResolveField(token, method.DeclaringType?.GetGenericArguments(), null);
        }
        catch (Exception exception) when (exception is ArgumentException or BadImageFormatException)
        {
            return null;
        }
    }
}
