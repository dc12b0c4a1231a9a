namespace SupportOps.IssueFlow;

/// <summary>How it is decided whether a Feature is approved: questions in an order, as data.</summary>
/// <remarks>
/// Which level of approval the work asks for is a judgement of people. An approval that is documented counts, whoever
/// gave it. Source: handbook, Customer Support Operations, feature requests.
/// </remarks>
public sealed record ApprovalPolicy
{
    private static readonly ApprovalVerdict Approved = new("Approved", isApproved: true);

    /// <summary>Triage of <c>design-2025</c>: on the roadmap, or of small effort; else it is escalated.</summary>
    public static ApprovalPolicy Triage2025 { get; } = new()
    {
        Name = "triage 2025",
        ApprovedBy = "the DRI of Triage",
        Remedy = "Escalate to unblock: close it, backlog it, or close it in favour of a discussion.",
        First = new ApprovalQuestion(
            "Is it related to an item of the support roadmap?", facts => facts.IsOnRoadmap, Approved,
            new ApprovalQuestion(
                "Is its effort small, or is it quickly done?", facts => facts.IsEffortSmall, Approved,
                new ApprovalVerdict(
                    "Escalate to unblock", isApproved: false, EscalationOutcome.CloseWontDo, EscalationOutcome.Backlog,
                    EscalationOutcome.CloseNeedsDiscussion))),
    };

    /// <summary>After the gameplan in <c>design-2025</c>: possible, feasible, and within the workload.</summary>
    public static ApprovalPolicy Workload2025 { get; } = CreateWorkload2025();

    /// <summary>
    /// Triage of <c>scheduling-2025</c> and <c>validation-2026</c>: the roadmap, its update, or leadership.
    /// </summary>
    public static ApprovalPolicy RoadmapOrLeadership { get; } = new()
    {
        Name = "roadmap or leadership",
        ApprovedBy = "support leadership",
        Remedy = "Have the approval of support leadership documented on the issue; for an item that is on the roadmap, "
            + "updating the roadmap will do.",
        First = CreateRoadmapOrLeadership(),
    };

    /// <summary>Name of the policy.</summary>
    public required string Name { get; init; }

    /// <summary>Who can approve.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>What to do when a request is not approved, one sentence.</summary>
    public required string Remedy { get; init; }

    /// <summary>Where it begins.</summary>
    public required ApprovalStep First { get; init; }

    /// <summary>Follows the questions to a verdict. Pure.</summary>
    /// <param name="facts">The facts that answer them.</param>
    public ApprovalVerdict Decide(IssueFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var step = First;
        while (step is ApprovalQuestion question)
        {
            step = question.Next(facts);
        }

        return (ApprovalVerdict)step;
    }

    private static ApprovalPolicy CreateWorkload2025()
    {
        var refused = new ApprovalVerdict(
            "Needs prioritization, backlog", isApproved: false, EscalationOutcome.Backlog);
        return new ApprovalPolicy
        {
            Name = "workload 2025",
            ApprovedBy = "the DRI of Design",
            Remedy = "Move the issue to Backlogged.",
            First = new ApprovalQuestion(
                "Is it technically possible?", facts => facts.IsPossible,
                new ApprovalQuestion(
                    "Is it feasible?", facts => facts.IsFeasible,
                    new ApprovalQuestion(
                        "Does its effort far exceed the current or future workload?",
                        facts => facts.EffortFarExceedsWorkload, refused, Approved),
                    refused),
                refused),
        };
    }

    private static ApprovalQuestion CreateRoadmapOrLeadership()
    {
        var leadership = new ApprovalQuestion(
            "Is the approval of support leadership documented?", facts => facts.HasLeadershipApproval, Approved,
            new ApprovalVerdict("Not approved", isApproved: false));
        return new ApprovalQuestion(
            "Is it on the support roadmap?", facts => facts.IsOnRoadmap,
            new ApprovalQuestion(
                "Is it congruent with the intention of that item?", facts => facts.IsCongruentWithRoadmap, Approved,
                new ApprovalQuestion(
                    "Was the roadmap updated for it?", facts => facts.IsRoadmapUpdated, Approved, leadership)),
            leadership);
    }
}
