using SupportOps.Auditing;
using SupportOps.Team;

namespace ReviewAQuarter;

/// <summary>What was read from an account in two quarters: somebody was suspended in between.</summary>
internal static class Quarters
{
    public static AccessSnapshot First { get; } = Read(new(2026, 1, 1, 6, 0, 0, TimeSpan.Zero), isBenSuspended: false);

    public static AccessSnapshot Second { get; } = Read(new(2026, 4, 1, 6, 0, 0, TimeSpan.Zero), isBenSuspended: true);

    private static AccessSnapshot Read(DateTimeOffset moment, bool isBenSuspended) => new()
    {
        Instance = "acme-emea",
        CapturedAt = moment,
        Roster = new Roster
        {
            Members = [new() { File = "ada.yaml", Name = "Ada Pine", Email = "apine@acme.example" }],
        },
        Agents =
        [
            Agent(1, "Ada Pine", "apine@acme.example", isSuspended: false),
            Agent(2, "Ben Oak", "boak@acme.example", isBenSuspended),
        ],
    };

    private static Agent Agent(long id, string name, string email, bool isSuspended) => new()
    {
        Id = new(id),
        Name = name,
        Email = email,
        Role = AgentRole.Agent,
        Suspended = isSuspended,
    };
}
