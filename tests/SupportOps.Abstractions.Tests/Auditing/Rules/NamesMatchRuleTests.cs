using SupportOps.Auditing;

namespace SupportOps.Abstractions.Tests.Auditing.Rules;

public sealed class NamesMatchRuleTests
{
    private const string Code = "ZD-NAME-MISMATCH";

    [Theory]
    [InlineData("Ada Pines", Severity.Medium, "different")]
    [InlineData("ada pine", Severity.Low, "case only")]
    [InlineData("Ada Pine ", Severity.Low, "whitespace only")]
    [InlineData("Ada\u00A0Pine", Severity.Low, "U+00A0")]
    [InlineData("Ada\u200B Pine", Severity.Low, "U+200B")]
    [InlineData("Ad\u00E1 Pine", Severity.Low, "accent only")]
    [InlineData("\u0410da Pine", Severity.Low, "look-alike only")]
    [InlineData("", Severity.Medium, "different")]
    public void Name_ThatDiffers_IsReportedWithItsKind(string zendesk, Severity severity, string kind)
    {
        var finding = Assert.Single(Given.Snapshot([Given.Member()], Given.Agent(zendesk)).Findings(Code));

        Assert.Equal(severity, finding.Severity);
        Assert.Contains(kind, finding.Message, StringComparison.Ordinal);
        Assert.Equal((zendesk, "Ada Pine"), (finding.Actual, finding.Expected));
    }

    [Theory]
    [InlineData("\u304B\u304D", "\u304C\u304D")]
    [InlineData("\u0E01\u0E35", "\u0E01\u0E39")]
    [InlineData("Ada Pine", "Ada Pine\u3164")]
    public void Name_ThatDiffersInAnotherScript_IsADifferentNameWithCodePoints(string file, string zendesk)
    {
        var finding = Assert.Single(Given.Snapshot([Given.Member(file)], Given.Agent(zendesk)).Findings(Code));

        Assert.Equal(Severity.Medium, finding.Severity);
        Assert.Contains("different; at character", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jos\u00E9 Pine", "Jose\u0301 Pine")]
    [InlineData("Ada Pine", "Ada Pine")]
    [InlineData("\u1E9B\u0323 Pine", "\u017F\u0323\u0307 Pine")]
    public void Name_ThatDiffersInNormalisationFormOnly_IsEqual(string file, string zendesk) =>
        Assert.Empty(Given.Snapshot([Given.Member(file)], Given.Agent(zendesk)).Findings(Code));

    [Fact]
    public void Name_MissingInZendesk_IsInconclusiveAndNeverClean()
    {
        var snapshot = Given.Snapshot([Given.Member()], Given.Agent(name: null));

        Assert.Equal(FindingStatus.Inconclusive, Assert.Single(snapshot.Findings(Code)).Status);
        Assert.Equal(Verdict.Findings, snapshot.Report().Verdict);
    }

    [Fact]
    public void Name_MissingInTheFile_IsInconclusive()
    {
        var snapshot = Given.Snapshot([Given.Member() with { Name = null }], Given.Agent());

        Assert.Equal(FindingStatus.Inconclusive, Assert.Single(snapshot.Findings(Code)).Status);
    }

    [Fact]
    public void Alias_ThatEqualsTheZendeskName_PlaysNoPart()
    {
        var member = Given.Member();
        var aliased = member with { Zendesk = new() { Main = member.Zendesk.Main! with { Alias = "Ace" } } };

        Assert.Single(Given.Snapshot([aliased], Given.Agent("Ace")).Findings(Code));
    }

    [Fact]
    public void Name_WithBrokenUtf16_IsComparedAndNotACrash() =>
        Assert.Single(Given.Snapshot([Given.Member()], Given.Agent("Ada \uD800")).Findings(Code));
}
