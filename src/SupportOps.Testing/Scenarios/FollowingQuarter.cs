using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;

namespace SupportOps.Testing.Scenarios;

/// <summary>What happens in the accounts of a scenario until the next audit. The team stays as it is.</summary>
internal static class FollowingQuarter
{
    private const string Waivers =
        """
        - rule: ZD-UNEXPECTED-ADMIN
          subject: nfairweather@support.example
          instance: global
          owner: lead@support.example
          reason: moves the ticket forms until June
          ticket: OPS-31
          created: 2026-03-30
          expires: 2026-06-30
        - rule: ZD-UNEXPECTED-ADMIN
          subject: plongacre@support.example
          instance: global
          owner: lead@support.example
          reason: cover in February
          ticket: OPS-19
          created: 2026-01-20
          expires: 2026-03-31
        - rule: ZD-UNEXPECTED-ADMIN
          subject: ymillstone@support.example
          instance: us-government
          owner: lead@support.example
          reason: sets the account up
          ticket: OPS-33
          created: 2026-03-30
          expires: 2026-06-30

        """;

    public static AuditScenario Of(AuditScenario scenario) => scenario with
    {
        Waivers = Waivers.ReplaceLineEndings("\n"),
        Global = OfGlobal(new AccountChanges(scenario.Global)),
        UsGovernment = OfUsGovernment(new AccountChanges(scenario.UsGovernment)),
    };

    private static PlantedInstance OfGlobal(AccountChanges account)
    {
        account.Change("elarkrise", user => user with { CustomRoleId = ZendeskRoles.Global.SupportStaff.Value })
            .Tells(DiffKind.Fixed, "ZD-LIGHT-AGENT", "is a full agent now");
        account.Change("ghollowell", user => user with { Name = "Greta Hollowell" })
            .Tells(DiffKind.Fixed, "ZD-NAME-MISMATCH", "has the name of the file now");
        account.Remove("outsider1").TellsOfAgent(DiffKind.Fixed, "ZD-SUSPENDED", "is gone");
        account.Change("dfoxcombe", user => user with { CustomRoleId = ZendeskRoles.Global.LightAgent.Value })
            .Tells(DiffKind.New, "ZD-LIGHT-AGENT", "became a light agent");
        account.Change("iwesterby", user => user with { Suspended = true })
            .TellsOfAgent(DiffKind.New, "ZD-SUSPENDED", "was suspended");
        account.Change("mashgrove+zd", user => user with { Email = "milo@support.example" })
            .Tells(DiffKind.Changed, "ZD-EMAIL-MISMATCH", "has another wrong address", "mashgrove@support.example");
        account.Change("nfairweather", user => user)
            .Tells(DiffKind.Changed, "ZD-UNEXPECTED-ADMIN", "is waived now");
        account.TellsOfNobody(DiffKind.New, "AUD-WAIVER", "a waiver has run out");
        account.Add(9, 11, ZendeskRoles.Global.SupportStaff);
        return account.Harvest();
    }

    private static PlantedInstance OfUsGovernment(AccountChanges account)
    {
        account.Change("vnightingale", user => user with { Name = "Vera Nightingale" })
            .Tells(DiffKind.Fixed, "ZD-NAME-MISMATCH", "has the name of the file now");
        account.Change("hbrackenbury", user => user with { Suspended = true })
            .TellsOfAgent(DiffKind.New, "ZD-SUSPENDED", "was suspended");
        account.Change("ymillstone", user => user)
            .Tells(DiffKind.Changed, "ZD-UNEXPECTED-ADMIN", "is waived now");
        account.Add(2, 41, ZendeskRoles.UsGovernment.SupportUsFederalStaff);
        return account.Harvest();
    }
}
