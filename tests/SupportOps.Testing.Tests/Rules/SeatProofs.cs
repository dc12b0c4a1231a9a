using SupportOps.Auditing;
using SupportOps.Auditing.Seats;
using SupportOps.Team;
using SupportOps.Testing.Rules;

namespace SupportOps.Testing.Tests.Rules;

/// <summary>Examples of the rules about Calendly.</summary>
internal static class SeatProofs
{
    private static readonly TeamMember Ada = new()
    {
        File = "ada.yaml",
        Name = "Ada Pine",
        Email = "ada@example.test",
        Calendly = "https://calendly.com/ada",
        Focuses = [new Focus { Name = FocusName.Operations, Percentage = 100 }],
    };

    private static readonly Seat Owner = new()
    {
        Id = "1",
        Role = SeatRole.Owner,
        Email = "ada@example.test",
        Page = "https://calendly.com/ada",
    };

    private static readonly Seat Stranger = new() { Id = "2", Role = SeatRole.User, Email = "x@example.test" };

    public static IReadOnlyList<RuleHarness> All { get; } =
    [
        Proof(SeatRules.OwnerIsOne, [Owner with { Role = SeatRole.User }]),
        Proof(SeatRules.OperationsAdminister, [Owner with { Role = SeatRole.User }]),
        Proof(SeatRules.NobodyElseAdministers, [Owner, Stranger with { Role = SeatRole.Administrator }]),
        Proof(SeatRules.MemberHasSeat, [Stranger]),
        Proof(SeatRules.PagesMatch, [Owner with { Page = "https://calendly.com/adam" }]),
        Proof(SeatRules.SeatIsOfAMember, [Owner, Stranger]),
    ];

    private static RuleHarness Proof(SurveyRule<SeatSurvey> rule, IReadOnlyList<Seat> wrong) => RuleHarness.For(rule)
        .MustFire("an organization with the fault", Report(rule, wrong))
        .MustNotFire("the same organization without it", Report(rule, [Owner]));

    private static AuditReport Report(SurveyRule<SeatSurvey> rule, IReadOnlyList<Seat> seats) =>
        new SeatPolicy { Name = "proof", Rules = [rule] }.Evaluate(new SeatSnapshot
        {
            CapturedAt = RuleWorld.Now,
            Roster = new Roster { Members = [Ada] },
            Seats = seats,
        });
}
