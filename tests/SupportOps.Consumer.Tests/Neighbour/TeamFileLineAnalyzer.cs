using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Neighbour;

/// <summary>
/// Reports the line of the last key of a YAML file, which is an int in YamlDotNet 13 and a long in 16.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TeamFileLineAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "NB0001", "Last key", "The last key is in line {0}", "Neighbour", DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(file =>
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(file.AdditionalFile.GetText(file.CancellationToken)!.ToString()));
            Mark last = default!;
            foreach (var pair in ((YamlMappingNode)stream.Documents[0].RootNode).Children)
            {
                last = pair.Key.Start;
            }

            file.ReportDiagnostic(Diagnostic.Create(Rule, Location.None, last.Line));
        });
    }
}
