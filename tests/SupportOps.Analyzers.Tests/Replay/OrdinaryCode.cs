using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Tests.Replay;

/// <summary>A folder of C# source as one compilation, against the assemblies of this process.</summary>
internal static class OrdinaryCode
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private static readonly string Usings = string.Join(
        '\n',
        new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks" }
            .Select(name => $"global using {name};"));

    public static AnalyzerOptions NoOptions { get; } = new([]);

    /// <summary>Parses every file below a folder; what a build wrote is left out.</summary>
    public static CSharpCompilation Read(string folder, bool withSupportOps)
    {
        var trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Parsing, file))
            .Append(CSharpSyntaxTree.ParseText(Usings, Parsing));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("OrdinaryCode", trees, References(withSupportOps), options);
    }

    private static IEnumerable<MetadataReference> References(bool withSupportOps) =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty)
        .Split(Path.PathSeparator)
        .Where(path => withSupportOps || !Path.GetFileName(path).StartsWith("SupportOps.", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path));
}
