namespace SupportOps.IssueFlow.Tables;

/// <summary>What a move asks for. Refusals name what is missing in the order of the values.</summary>
[System.Flags]
internal enum FlowNeeds
{
    None = 0,
    AllowedFiler = 1 << 0,
    ValidBug = 1 << 1,
    Approval = 1 << 2,
    Labels = 1 << 3,
    Gameplan = 1 << 4,
    Feasibility = 1 << 5,
    Iteration = 1 << 6,
    Milestone = 1 << 7,
    Dri = 1 << 8,
    MilestoneBegun = 1 << 9,
    IterationCurrent = 1 << 10,
    IterationLater = 1 << 11,
    RequesterPinged = 1 << 12,
    ValidationRejected = 1 << 13,
    ValidationReceived = 1 << 14,
    ValidationReceivedOrSkipped = 1 << 15,
    Blueprint = 1 << 16,
    Comment = 1 << 17,
    InProduction = 1 << 18,
    Schedule = Iteration | Milestone | Dri,
}
