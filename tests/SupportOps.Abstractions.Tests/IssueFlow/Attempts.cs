using FsCheck;
using FsCheck.Fluent;
using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>Arbitrary issues, most of them sound and well supplied, so that both answers are common.</summary>
internal static class Attempts
{
    private static readonly string[] AllStages =
        [.. HandbookEdges.Versions.SelectMany(HandbookEdges.StagesOf).Distinct(), "Nowhere"];

    private static readonly string[] ValidationWords =
        ["Requested", "Awaiting", "Received", "Rejected", "Skipped", "Mine"];

    private static readonly string[] OtherLabels =
        ["Customer::Support", "Priority::2", "p1", "bug", "roadmap_item", "Stages::x", "workflow::done", "validation"];

    private static readonly Gen<bool> Mostly = Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)));

    private static readonly Gen<string> Stages = Gen.Elements(AllStages);

    private static readonly Gen<string> Wanted = Gen.Frequency(
        (6, Stages),
        (3, Gen.Elements(ValidationWords).Select(word => "Validation::" + word)),
        (1, Gen.Constant("close")));

    public static Arbitrary<Attempt> Any { get; } = (
        from flow in Gen.Elements(IssueFlowPolicy.Handbook.ToArray())
        from facts in Facts(flow)
        from wanted in Gen.Frequency((1, Wanted), (2, Gen.Elements(flow.Stages.ToArray()).Select(one => one.Name)))
        select new Attempt(flow, facts, wanted)).ToArbitrary();

    private static Gen<IssueFacts> Facts(IssueFlowPolicy flow) =>
        from type in Gen.Elements(Enum.GetValues<IssueType>())
        from labels in Labels(flow)
        from answers in Mostly.ArrayOf(16)
        from state in Gen.Elements([null, .. Enum.GetValues<ValidationState>().Cast<ValidationState?>()])
        from previous in Gen.Elements(flow.Stages.ToArray())
        from isClosed in Gen.Frequency((19, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new IssueFacts
        {
            Type = type,
            Labels = labels,
            IsClosed = isClosed,
            PreviousStage = answers[0] ? previous : null,
            BlockedFor = TimeSpan.FromDays(answers[1] ? 30 : 3),
            Validation = state,
            IsValidBug = answers[2],
            IsFilerAllowed = answers[3],
            IsOnRoadmap = answers[4],
            IsCongruentWithRoadmap = answers[5],
            HasGameplan = answers[6],
            IsPossible = answers[7],
            IsFeasible = answers[8],
            Milestone = answers[9] ? "M" : null,
            HasMilestoneBegun = answers[10],
            Iteration = answers[11] ? "I" : null,
            IsIterationCurrent = answers[12],
            Dri = "someone",
            IsRequesterPinged = answers[13],
            Comment = answers[14] ? "because" : null,
            HasBlueprint = answers[15],
            IsInProduction = answers[15],
        };

    private static Gen<string[]> Labels(IssueFlowPolicy flow) =>
        from stage in Gen.Frequency(
            (16, Gen.Elements(flow.Stages.ToArray()).Select(one => new[] { one.Label })),
            (1, Gen.Constant(Array.Empty<string>())),
            (2, Stages.ArrayOf(2).Select(names => names.Select(name => "Stage::" + name).ToArray())))
        from validation in Gen.Frequency(
            (2, Gen.Constant(Array.Empty<string>())),
            (2, Gen.Elements(ValidationWords).ArrayOf(1)),
            (1, Gen.Elements(ValidationWords).ArrayOf(2)))
        from others in Gen.SubListOf(OtherLabels)
        select (string[])
            [.. stage.Concat(validation.Select(word => "Validation::" + word)).Concat(others).Distinct()];
}
