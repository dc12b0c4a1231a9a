using SupportOps.Analyzers.Infrastructure;
using SupportOps.IssueFlow;
using SupportOps.IssueFlow.Tables;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>The stage tables that the rules were compiled with are those of the runtime.</summary>
public sealed class StageTableTests
{
    private static readonly Dictionary<string, FlowTable> Tables = typeof(CodeAnalyzer).Assembly.GetTypes()
        .Select(type => type.GetField("Table")?.GetValue(null))
        .OfType<FlowTable>()
        .ToDictionary(table => table.Name, StringComparer.Ordinal);

    public static TheoryData<string> Versions => [.. IssueFlowPolicy.Handbook.Select(flow => flow.Name)];

    [Fact]
    public void Tables_AreThoseOfTheHandbooksVersions() => Assert.Equal(
        IssueFlowPolicy.Handbook.Select(flow => flow.Name).Order(StringComparer.Ordinal),
        Tables.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Versions))]
    public void Table_HasTheStagesAndMovesOfTheRuntime(string version)
    {
        var flow = IssueFlowPolicy.Find(version)!;
        var table = Tables[version];

        Assert.Equal(flow.Stages.Select(stage => stage.Name), table.Stages);
        Assert.Equal(
            flow.Moves.SelectMany(move => move.Types.Select(type => $"{type}: {move.From} > {move.To}"))
                .Order(StringComparer.Ordinal),
            table.Rows.SelectMany(row => TypesOf(row.Types).Select(type => $"{type}: {row.From} > {row.To}"))
                .Order(StringComparer.Ordinal));
    }

    private static IEnumerable<FlowTypes> TypesOf(FlowTypes types) =>
        new[] { FlowTypes.Bug, FlowTypes.Feature, FlowTypes.Administrative }.Where(type => types.HasFlag(type));
}
