using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

public sealed class FilingPolicyTests
{
    [Theory]
    [InlineData(IssueType.Feature, RequestArea.GlobalSupport, FilerRole.SigTeamMember)]
    [InlineData(IssueType.Feature, RequestArea.UsGovernmentSupport, FilerRole.UsGovernmentSupportManager)]
    [InlineData(IssueType.Feature, RequestArea.KnowledgeBase, FilerRole.SeniorTechnicalProgramManager)]
    [InlineData(IssueType.Feature, RequestArea.OtherTeam, FilerRole.ManagerOfRequestingTeam)]
    [InlineData(IssueType.Administrative, RequestArea.GlobalSupport, FilerRole.CustomerSupportOperations)]
    [InlineData(IssueType.Incident, RequestArea.OtherTeam, FilerRole.CustomerSupportOperations)]
    public void Of2026_LetsOneRoleFile(IssueType type, RequestArea area, FilerRole role) => Assert.All(
        Enum.GetValues<FilerRole>(),
        other => Assert.Equal(other == role, FilingPolicy.Of2026.MayFile(type, area, other)));

    [Fact]
    public void Of2026_LetsAnyoneFileABug() => Assert.All(
        Enum.GetValues<RequestArea>(),
        area => Assert.True(FilingPolicy.Of2026.MayFile(IssueType.Bug, area, FilerRole.Other)));

    [Fact]
    public void VersionsOf2025_LetAnyoneFileAnything() => Assert.All(
        [IssueFlowPolicy.Design2025, IssueFlowPolicy.Scheduling2025],
        flow => Assert.True(flow.Filing.MayFile(IssueType.Incident, RequestArea.OtherTeam, FilerRole.Other)));
}
