extern alias command;

using System.Text;
using command::SupportOps.Runbooks;
using SupportOps.Analyzers.Infrastructure.Content;
using SupportOps.Analyzers.Runbooks;
using SupportOps.Analyzers.Tests.Infrastructure.Content;
using SupportOps.Tests.Shared;

namespace SupportOps.Analyzers.Tests.Runbooks;

/// <summary>A build says of a runbook what <c>runbook check</c> says, except for what it has no number for.</summary>
public sealed class RunbookAgreementTests
{
    private const int Rounds = 2_000;

    private static readonly HashSet<string> OfCommandAlone =
    [
        RunbookRules.ScheduleUnread.Code, RunbookRules.SchedulePast.Code, RunbookRules.DriNotContact.Code,
        RunbookRules.NoExecutor.Code, RunbookRules.ChecklistShort.Code, RunbookRules.TaskActual.Code,
        RunbookRules.SectionRepeated.Code,
    ];

    [SharedFact("domain/samples")]
    public void Samples_HaveTheSameFindings()
    {
        foreach (var path in Directory.EnumerateFiles(RepositoryRoot.SharedPathOf("domain", "samples", "runbooks"), "*.md"))
        {
            Agree(File.ReadAllText(path), path);
        }
    }

    [SharedFact("domain/samples")]
    public void ChangedSamples_HaveTheSameFindings()
    {
        var random = new Random(31);
        var samples = Directory
            .EnumerateFiles(RepositoryRoot.SharedPathOf("domain", "samples", "runbooks"), "*.md")
            .Select(File.ReadAllText).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            Agree(RunbookText.Mutate(samples[random.Next(samples.Count)], random), $"round {round}");
        }
    }

    [Fact]
    public void ValidRunbook_HasNoFinding() => Assert.Empty(Build(RunbookText.Valid));

    [Theory]
    [InlineData(32)]
    [InlineData(33)]
    public void ChangedRunbook_HasTheSameFindings(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            Agree(RunbookText.Mutate(RunbookText.Valid, random), $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void EveryCode_IsOfTheBuildOrOfTheCommandAlone() => Assert.All(
        RunbookRules.All,
        rule => Assert.Equal(OfCommandAlone.Contains(rule.Code), RunbookDescriptors.Of(rule.Code) is null));

    private static void Agree(string text, string what)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var report = RunbookCheck.Evaluate(RunbookDocument.Read(text));
        var command = report.Findings.Concat(report.Warnings)
            .Where(finding => !OfCommandAlone.Contains(finding.Code))
            .Select(finding => $"{RunbookDescriptors.Of(finding.Code)!.Id} {finding.Line} {finding.Where}: {finding.Message}")
            .ToList();
        var build = Build(text);
        Assert.True(
            command.SequenceEqual(build),
            $"command: {string.Join('\n', command)}\nbuild: {string.Join('\n', build)}\n{what}: {text}");
    }

    private static List<string> Build(string text)
    {
        var file = ContentFile.Read(new StoredText("a.md", Encoding.UTF8.GetBytes(text)), ContentKind.Runbook)!;
        return
        [
            .. RunbookFileCheck.Find(file)
                .Select(finding => $"{finding.Rule.Id} {finding.Position.Line} {finding.Message}"),
        ];
    }
}
