using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>Makes projects of a workspace out of scenarios.</summary>
internal static class TestSolution
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public static Solution Empty { get; } = new AdhocWorkspace().CurrentSolution;

    /// <summary>Adds a project with the files of a scenario, without marks.</summary>
    public static Project AddProject(
        this Solution solution, string name, Scenario scenario, Variation variation, DiagnosticAnalyzer analyzer)
    {
        var parse = new CSharpParseOptions(
            scenario.LanguageVersion ?? variation.Language, DocumentationMode.Diagnose);
        var id = ProjectId.CreateNewId();
        var references = scenario.SeesSupportOps ? References.WithSupportOps : References.Frameworks;
        var project = solution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp))
            .WithProjectParseOptions(id, parse)
            .WithProjectCompilationOptions(id, Compile(scenario, parse))
            .WithProjectMetadataReferences(id, [.. references, .. scenario.MoreReferences])
            .GetProject(id)!;
        project = project
            .AddDocument("GlobalUsings.g.cs", ImplicitUsings, filePath: Scenario.Root + "obj/GlobalUsings.g.cs")
            .Project;
        project = AddConfigs(project, scenario, analyzer);
        return scenario.Files.Aggregate(project, AddFile);
    }

    private static Project AddFile(Project project, SourceFile file)
    {
        var text = SourceText.From(MarkedText.Parse(file.Markup).Text, Encoding.UTF8);
        var name = Path.GetFileName(file.Path);
        return file.IsAdditional
            ? project.AddAdditionalDocument(name, text, filePath: file.Path).Project
            : project.AddDocument(name, text, filePath: file.Path).Project;
    }

    private static CSharpCompilationOptions Compile(Scenario scenario, CSharpParseOptions parse)
    {
        var isProgram = scenario.Files.Where(file => !file.IsAdditional).Any(file => CSharpSyntaxTree
            .ParseText(MarkedText.Parse(file.Markup).Text, parse)
            .GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax));
        return new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable);
    }

    private static Project AddConfigs(Project project, Scenario scenario, DiagnosticAnalyzer analyzer)
    {
        var global = new StringBuilder("is_global = true\nglobal_level = -1\n");
        foreach (var off in analyzer.SupportedDiagnostics.Where(rule => !rule.IsEnabledByDefault))
        {
            global.Append("dotnet_diagnostic.").Append(off.Id).Append(".severity = warning\n");
        }

        Write(global, scenario.GlobalOptions);
        foreach (var file in scenario.Files.Where(file => file.Kind is not null))
        {
            global.Append('[').Append(file.Path).Append("]\nbuild_metadata.AdditionalFiles.SupportOpsKind = ")
                .Append(file.Kind).Append('\n');
        }

        var editor = new StringBuilder("root = true\n[*]\n");
        Write(editor, scenario.Options);
        return project
            .AddAnalyzerConfigDocument(
                ".globalconfig", SourceText.From(global.ToString()), filePath: Scenario.Root + ".globalconfig")
            .Project.AddAnalyzerConfigDocument(
                ".editorconfig", SourceText.From(editor.ToString()), filePath: Scenario.Root + ".editorconfig")
            .Project;
    }

    private static void Write(StringBuilder config, ImmutableSortedDictionary<string, string> options)
    {
        foreach (var (key, value) in options)
        {
            config.Append(key).Append(" = ").Append(value).Append('\n');
        }
    }
}
