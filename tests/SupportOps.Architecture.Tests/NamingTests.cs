using System.Reflection;

namespace SupportOps.Architecture.Tests;

public sealed class NamingTests
{
    private static readonly string[] NeverInNames = ["Manager", "Helper", "Util", "Processor", "Data", "Info"];

    public static TheoryData<string> All => [.. Packages.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Types_AreNamedByTheDomainsWords(string package) => Assert.DoesNotContain(
        Types(package), type => NeverInNames.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(All))]
    public void Classes_AreSealedUnlessDesignedForInheritance(string package) => Assert.DoesNotContain(
        Types(package), type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

    [Theory]
    [MemberData(nameof(All))]
    public void AsynchronousMethods_SaySoAndTakeATokenLast(string package)
    {
        var wrong = Types(package)
            .Where(type => type.IsPublic)
            .SelectMany(type => type.GetMethods(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && IsAsynchronous(method.ReturnType))
            .Where(method => !method.Name.StartsWith("Dispose", StringComparison.Ordinal))
            .Where(method => !method.Name.EndsWith("Async", StringComparison.Ordinal)
                || method.GetParameters().LastOrDefault()?.ParameterType != typeof(CancellationToken))
            .Select(method => $"{method.DeclaringType?.Name}.{method.Name}");

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Namespaces_AreTheFolders(string package)
    {
        var root = package == "Abstractions" ? "SupportOps" : "SupportOps." + package;
        var folder = Path.GetDirectoryName(Packages.ProjectFile(package)) ?? string.Empty;
        var wrong = Packages.SourceFiles(package)
            .Where(file => DeclaredNamespace(file) is { } name
                && !IsOfTheFramework(name)
                && name != Expected(root, Path.GetRelativePath(folder, file)));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Lines_AreAtMost120CharactersLong()
    {
        var wrong = Packages.Names.SelectMany(Packages.SourceFiles)
            .SelectMany(
                file => File.ReadLines(file).Select((line, index) => (File: file, Line: index + 1, line.Length)))
            .Where(line => line.Length > 120)
            .Select(line => $"{line.File}:{line.Line}");

        Assert.Empty(wrong);
    }

    private static IEnumerable<Type> Types(string package) => Packages.Load(package).GetTypes()
        .Where(type => type.Namespace?.StartsWith("SupportOps", StringComparison.Ordinal) == true)
        .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && !IsGenerated(type));

    private static bool IsGenerated(Type type) =>
        type.GetCustomAttributes().Any(
            attribute => attribute.GetType().Name is "GeneratedCodeAttribute" or "CompilerGeneratedAttribute");

    private static bool IsAsynchronous(Type type) => type == typeof(Task) || type == typeof(ValueTask)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>)
            || type.GetGenericTypeDefinition() == typeof(ValueTask<>)
            || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));

    // What the compiler looks for by name in a framework that lacks it.
    private static bool IsOfTheFramework(string name) =>
        name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static string? DeclaredNamespace(string file) => File.ReadLines(file)
        .Where(line => line.StartsWith("namespace ", StringComparison.Ordinal))
        .Select(line => line["namespace ".Length..].TrimEnd(';'))
        .FirstOrDefault();

    private static string Expected(string root, string file)
    {
        var folder = Path.GetDirectoryName(file) ?? string.Empty;
        return folder.Length == 0 ? root : root + "." + folder.Replace('/', '.').Replace('\\', '.');
    }
}
