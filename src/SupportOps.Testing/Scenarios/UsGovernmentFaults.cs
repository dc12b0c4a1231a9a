namespace SupportOps.Testing.Scenarios;

/// <summary>Members with something wrong in Zendesk US Government.</summary>
internal static class UsGovernmentFaults
{
    private const long Admin = 360016820032;

    public static void Plant(Planting planting)
    {
        planting.Member(
            "Vera Nightingale").InUsGovernment().InUsGovernment(user => user with { Name = "Vera Nightengale" })
            .MustShowInUsGovernment("another name", "ZD-NAME-MISMATCH");
        planting.Member(
            "Walt Fernsworth").InUsGovernment(60).InUsGovernment(user => user with { Name = "WALT FERNSWORTH" })
            .MustShowInUsGovernment("case", "ZD-NAME-MISMATCH");
        planting.Member(
            "Xenia Copperfield").InUsGovernment().InUsGovernment(user => user with { Email = "xenia@support.example" })
            .MustShowInUsGovernment("another address", "ZD-EMAIL-MISMATCH");
        planting.Member("Yann Millstone").InUsGovernment()
            .InUsGovernment(user => user with { Role = "admin", CustomRoleId = Admin })
            .MustShowInUsGovernment("administrator by both roles", "ZD-UNEXPECTED-ADMIN");
        planting.Member("Zora Haversack").InUsGovernment()
            .InUsGovernment(user => user with { Role = "admin", CustomRoleId = 360004957599 })
            .MustShowInUsGovernment(
                "administrator with the role id of the other instance", "ZD-UNEXPECTED-ADMIN", "AUD-ROLE-CONFLICT",
                "AUD-UNKNOWN-ROLE-ID");
        planting.Member("Abel Stonecrop").InUsGovernment().InUsGovernment(user => user with { Suspended = true })
            .MustShowInUsGovernment("suspended", "ZD-SUSPENDED");
        planting.Member("Bea Rushlight").InUsGovernment().With(person => person.UsGovernmentAccount = null)
            .MustShowInUsGovernment("an id that no agent has; a missing account is normal", "AUD-ID-NOT-FOUND");
        planting.Member("Cleo Harbottle").InUsGovernment(40).With(person => person.HasUsGovernmentBlock = false)
            .MustShowInUsGovernment("works for US Government, but has no block", "AUD-NO-INSTANCE-BLOCK");
    }
}
