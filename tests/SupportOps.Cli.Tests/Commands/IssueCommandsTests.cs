using SupportOps.IssueFlow;

namespace SupportOps.Cli.Tests.Commands;

/// <summary><c>issue simulate</c> and <c>issue diagram</c>.</summary>
public sealed class IssueCommandsTests : IDisposable
{
    private const string Walk =
        """
        {"walks": [{"id": "w1", "workflow": "validation-2026", "type": "Bug", "start": "Triage", "steps": [
          {"set": {"bugValid": true}, "attempt": "Planning"},
          {"set": {"labels": ["Customer::Field", "p1", "Stage::Completed"]}, "attempt": "Development"},
          {"set": {"requesterPinged": true, "comment": "waits"}, "attempt": "Blocked"},
          {"attempt": "Development"},
          {"set": null, "attempt": "Validation"},
          {"attempt": "label:Validation::Rejected"},
          {"attempt": "Development"},
          {"set": {"bugValid": null}, "attempt": "close"}]}]}
        """;

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Simulate_TellsEachStep()
    {
        var result = await _place.RunAsync("issue", "simulate", _place.Write("w.json", Walk), "--format", "json");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [
                "reject Triage FL-LABELS-MISSING -", "accept Development -", "accept Blocked -",
                "accept Development -", "accept Validation -", "accept Validation Validation::Rejected",
                "accept Development Validation::Rejected",
                "reject Development FL-NOT-COMPLETED Validation::Rejected",
            ],
            result.Json().GetProperty("walks")[0].GetProperty("steps").EnumerateArray().Select(step => string.Join(
                ' ',
                [
                    step.GetProperty("outcome").GetString(), step.GetProperty("stageAfter").GetString(),
                    .. step.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()),
                    step.GetProperty("validationLabelAfter").GetString() ?? "-",
                ])));
    }

    [Fact]
    public async Task Simulate_AnswersOfOneGroup_StayWhenAnotherIsSet()
    {
        var file = _place.Write(
            "w.json",
            """
            {"walks": [{"id": "w1", "workflow": "scheduling-2025", "type": "Feature", "steps": [
              {"set": {"labels": ["Customer::X", "p4"], "triage": {"onRoadmap": true}}, "attempt": "Planning"},
              {"set": {"triage": {"congruent": true}}, "attempt": "Planning"}]}]}
            """);

        var steps = (await _place.RunAsync("issue", "simulate", file, "--format", "json")).Json()
            .GetProperty("walks")[0].GetProperty("steps");

        Assert.Equal("FL-APPROVAL-MISSING", steps[0].GetProperty("unmet")[0].GetProperty("code").GetString());
        Assert.Equal("accept", steps[1].GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Simulate_AsText_SaysWhatIsMissingAndWhoSuppliesIt()
    {
        var result = await _place.RunAsync("issue", "simulate", _place.Write("w.json", Walk));

        Assert.StartsWith(
            "w1\n  Planning: reject, in Triage\n    FL-LABELS-MISSING: missing ", result.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("[]")]
    [InlineData("{\"walks\": 1}")]
    [InlineData("{\"walks\": [{\"id\": \"w\", \"workflow\": \"x\", \"type\": \"Bug\", \"steps\": []}]}")]
    [InlineData("{\"walks\": [{\"id\": \"w\", \"workflow\": \"design-2025\", \"type\": \"1\", \"steps\": []}]}")]
    public async Task Simulate_OfAFileThatIsNoWalks_Exits2AndPrintsNothing(string text)
    {
        var result = await _place.RunAsync("issue", "simulate", _place.Write("w.json", text), "--format", "json");

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.NotEmpty(result.Error);
    }

    [Theory]
    [InlineData("\"gameplan\": \"yes\"", "w[0]: gameplan: true or false is expected.")]
    [InlineData("\"gamplan\": true", "w[0]: gamplan: there is no such fact.")]
    [InlineData("\"validation\": \"maybe\"", "w[0]: validation: requested, received")]
    [InlineData("\"triage\": {\"onRoadmap\": 1}", "w[0]: triage.onRoadmap: true or false")]
    public async Task Simulate_OfAFactThatIsWrong_NamesItsPlace(string fact, string message)
    {
        var file = _place.Write(
            "w.json",
            $$"""
            {"walks": [{"id": "w", "workflow": "design-2025", "type": "Bug",
              "steps": [{"set": { {{fact}} }, "attempt": "Design"}]}]}
            """);

        var result = await _place.RunAsync("issue", "simulate", file);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simulate_OfBrokenJson_SaysWhere()
    {
        var result = await _place.RunAsync("issue", "simulate", _place.Write("w.json", "{\n  \"walks\": [,]\n}"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("w.json:2:13: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simulate_OfAFileThatDoesNotExist_Exits2() => Assert.Equal(
        2, (await _place.RunAsync("issue", "simulate", _place.PathOf("none.json"))).ExitCode);

    [Theory]
    [InlineData("mermaid", DiagramFormat.Mermaid)]
    [InlineData("dot", DiagramFormat.Dot)]
    [InlineData("TABLE", DiagramFormat.Table)]
    public async Task Diagram_IsTheOneOfThePolicy(string format, DiagramFormat expected)
    {
        var result = await _place.RunAsync("issue", "diagram", "--workflow", "design-2025", "--format", format);

        Assert.Equal(
            (0, FlowDiagram.Draw(IssueFlowPolicy.Design2025, expected)), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("--workflow", "design-2024")]
    [InlineData("--workflow", "design-2025", "--format", "png")]
    [InlineData]
    public async Task Diagram_OfWhatThereIsNot_Exits2AndPrintsNothing(params string[] args)
    {
        var result = await _place.RunAsync(["issue", "diagram", .. args]);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
    }
}
