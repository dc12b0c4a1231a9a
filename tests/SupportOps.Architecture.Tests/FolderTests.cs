using System.Reflection;

namespace SupportOps.Architecture.Tests;

/// <summary>Which folder of Abstractions may see which.</summary>
public sealed class FolderTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Annotations"] = [],
        ["Time"] = [],
        ["Team"] = ["Time"],
        ["Auditing"] = ["Team", "Time"],
        ["Scheduling"] = ["Team", "Time"],
        ["Runbooks"] = ["Time"],
        ["Channels"] = ["Time"],
        ["Licensing"] = [],
        ["IssueFlow"] = [],
    };

    public static TheoryData<string> All => [.. Allowed.Keys];

    [Fact]
    public void Folders_AreExactlyThoseThePlanNames() => Assert.Equal(
        Allowed.Keys.Order(StringComparer.Ordinal),
        Packages.Load(
            "Abstractions").GetTypes().Select(FolderOf).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void Folder_SeesOnlyWhomItMaySee(string folder)
    {
        var seen = Packages.Load("Abstractions").GetTypes()
            .Where(type => FolderOf(type) == folder)
            .SelectMany(TypesSeenBy)
            .Select(FolderOf)
            .OfType<string>()
            .Distinct();

        Assert.Empty(seen.Except([.. Allowed[folder], folder], StringComparer.Ordinal));
    }

    private static string? FolderOf(Type type)
    {
        var parts = (type.Namespace ?? string.Empty).Split('.');
        return parts is ["SupportOps", var folder, ..] ? folder : null;
    }

    private static IEnumerable<Type> TypesSeenBy(Type type)
    {
        const BindingFlags Everything =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
            | BindingFlags.DeclaredOnly;

        var fields = type.GetFields(Everything).Select(field => field.FieldType);
        var methods = type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)).ToList();
        var parameters = methods.SelectMany(
            method => method.GetParameters()).Select(parameter => parameter.ParameterType);
        var results = methods.OfType<MethodInfo>().Select(method => method.ReturnType);
        var locals = methods.SelectMany(
            method => method.GetMethodBody()?.LocalVariables ?? []).Select(local => local.LocalType);
        var called = methods.SelectMany(MembersCalledBy);
        Type[] bases = [.. type.GetInterfaces(), .. type.BaseType is { } parent ? [parent] : Array.Empty<Type>()];
        return fields.Concat(parameters).Concat(results).Concat(locals).Concat(called).Concat(bases).SelectMany(Unwrap);
    }

    private static IEnumerable<Type> MembersCalledBy(MethodBase method)
    {
        const byte Call = 0x28;
        const byte CallVirtual = 0x6F;
        const byte NewObject = 0x73;

        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var index = 0; index + 4 < code.Length; index++)
        {
            if (code[index] is Call or CallVirtual or NewObject
                && TryResolve(method, BitConverter.ToInt32(code, index + 1)) is { DeclaringType: { } type })
            {
                yield return type;
            }
        }
    }

    // The bytes are not decoded, only looked through: a token that happens to resolve is a type of the assembly all the
    // same.
    private static MethodBase? TryResolve(MethodBase method, int token)
    {
        try
        {
            return method.Module.ResolveMethod(
                token, method.DeclaringType?.GetGenericArguments(), method.IsGenericMethod
                    ? method.GetGenericArguments()
                    : null);
        }
        catch (Exception exception) when (exception is ArgumentException or BadImageFormatException)
        {
            return null;
        }
    }

    private static IEnumerable<Type> Unwrap(Type type)
    {
        if (type.HasElementType && type.GetElementType() is { } element)
        {
            return Unwrap(element);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrap).Append(type) : [type];
    }
}
