using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SupportOps.Analyzers.Tests.TeamFiles;

/// <summary>Says of every additional file that it is a team file of <c>gitlab.example</c>.</summary>
internal sealed class TeamFileConfig : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Values : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.SupportOpsKind" => "SupportTeam",
                "supportops.team.domains" => "gitlab.example",
                _ => string.Empty,
            };
            return value.Length > 0;
        }
    }
}
