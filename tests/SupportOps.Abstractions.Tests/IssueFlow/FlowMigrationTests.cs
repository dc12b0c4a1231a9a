using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>Issues under way go on in another version by an explicit map.</summary>
public sealed class FlowMigrationTests
{
    public static TheoryData<string, string, string, string, string> Moves => new()
    {
        { "1", "Bug", "Triage", "-", "Triage" },
        { "1", "Bug", "Design", "-", "Planning" },
        { "1", "Feature", "Design", "-", "Planning" },
        { "1", "Feature", "Planning", "-", "Scheduling" },
        { "1", "Bug", "Validation", "-", "Development" },
        { "1", "Administrative", "Development", "-", "Development" },
        { "1", "Feature", "Backlogged", "-", "Backlogged" },
        { "2", "Bug", "Design", "-", "Planning" },
        { "2", "Feature", "Planning", "-", "Scheduling" },
        { "2", "Bug", "Validation", "-", "Validation" },
        { "3", "Feature", "Queued", "-", "Queued" },
        { "3", "Bug", "Development", "-", "Development" },
        { "3", "Bug", "Development", "Requested", "Validation" },
        { "3", "Feature", "Development", "Received", "Validation" },
        { "3", "Bug", "Development", "Rejected", "Development" },
        { "3", "Administrative", "Development", "Skipped", "Development" },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public void Map_LeadsToTheStageOfTheNewVersion(string map, string type, string from, string said, string to) =>
        Assert.Equal(new Stage(to), Map(map).Map(
            Enum.Parse<IssueType>(type), new Stage(from),
            said == "-" ? ValidationState.None : Enum.Parse<ValidationState>(said)));

    [Fact]
    public void Decide_RespellsTypeAndPriority()
    {
        var facts = new IssueFacts
        {
            Type = IssueType.Bug,
            Labels = ["Stage::Design", "bug", "p2", "Customer::Field", "mine"],
        };

        var after = facts.After(FlowMigration.Design2025ToValidation2026.Decide(facts).Plan!);

        Assert.Equal(
            ["Customer::Field", "Priority::2", "RequestType::Bug", "Stage::Planning", "mine"],
            after.Labels.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Decide_OnAnIssueUnderValidation_KeepsTheQuestionOpen()
    {
        var facts = new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Validation", "bug"] };

        var after = facts.After(FlowMigration.Design2025ToScheduling2025.Decide(facts).Plan!);

        Assert.Equal(
            ["Stage::Development", "Validation::Requested", "bug"], after.Labels.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Decide_Twice_IsThereAlready()
    {
        var facts = new IssueFacts { Type = IssueType.Feature, Labels = ["Stage::Queued", "feature", "p1"] };
        var map = FlowMigration.Scheduling2025ToValidation2026;

        var after = facts.After(map.Decide(facts).Plan!);

        Assert.Equal(DecisionOutcome.AlreadyThere, map.Decide(after).Outcome);
    }

    [Fact]
    public void Decide_OnABlockedIssue_MapsWhereItComesFrom()
    {
        var facts = new IssueFacts
        {
            Type = IssueType.Feature,
            Labels = ["Stage::Blocked", "feature"],
            PreviousStage = Stage.Planning,
        };

        Assert.Equal(Stage.Scheduling, FlowMigration.Design2025ToValidation2026.Decide(facts).Plan?.ReturnTo);
    }

    [Theory]
    [InlineData("Stage::Scheduling", "FL-PRESENT-STAGE-NOT-IN-VERSION")]
    [InlineData("x", "FL-NO-STAGE")]
    public void Decide_OnAnUnsoundIssue_IsRefused(string label, string code) => Assert.Equal(code, Assert.Single(
        FlowMigration.Design2025ToValidation2026.Decide(
            new IssueFacts { Type = IssueType.Bug, Labels = [label] }).Codes()));

    [Fact]
    public void Decide_OnAStageOutsideTheTypesWay_IsRefused() => Assert.Equal("FL-NO-MAPPING", Assert.Single(
        FlowMigration.Design2025ToScheduling2025.Decide(
            new IssueFacts { Type = IssueType.Administrative, Labels = ["Stage::Design"] }).Codes()));

    [Fact]
    public void Map_WithAHole_CannotBeMade()
    {
        var exception = Assert.Throws<ArgumentException>(
            () => FlowMigration.Create(IssueFlowPolicy.Design2025, IssueFlowPolicy.Scheduling2025));

        Assert.Contains("Bug in Design has no row", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Feature in Validation has no row", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Map_WithTwoRowsForOneStage_CannotBeMade() => Assert.Contains(
        "Bug in Triage has two rows",
        Assert.Throws<ArgumentException>(() => FlowMigration.Create(
            IssueFlowPolicy.Scheduling2025, IssueFlowPolicy.Validation2026,
            new MigrationRow { From = Stage.Triage, To = Stage.Triage },
            new MigrationRow { From = Stage.Triage, To = Stage.Planning, Types = [IssueType.Bug] })).Message,
        StringComparison.Ordinal);

    private static FlowMigration Map(string name) => name switch
    {
        "1" => FlowMigration.Design2025ToScheduling2025,
        "2" => FlowMigration.Design2025ToValidation2026,
        _ => FlowMigration.Scheduling2025ToValidation2026,
    };
}
