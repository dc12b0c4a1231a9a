using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Scenarios;

/// <summary>People in the accounts who are not in the team.</summary>
internal static class Outsiders
{
    public static void Plant(Planting planting)
    {
        GlobalAccount(planting);
        UsGovernmentAccount(planting);
    }

    private static void GlobalAccount(Planting planting)
    {
        const string Instance = Planting.Global;
        planting.Outsider(
            Instance, User(1, "Jules Cartwheel", 360004984553) with { Suspended = true },
            "suspended light agent", "ZD-SUSPENDED");
        planting.Outsider(
            Instance, User(2, "Kaye Lamplighter", 360005625453) with { Suspended = true },
            "suspended full agent", "ZD-SUSPENDED");
        planting.Outsider(
            Instance, User(3, "Integration Nine", null) with { Role = "admin" },
            "role admin without custom role", "AUD-ROLE-CONFLICT");
        planting.Outsider(
            Instance, User(4, "Lars Timberlake", 360004957599) with { Role = "admin" },
            "administrators outside are only listed");
        planting.Outsider(Instance, User(5, "Mona Silverlock", 11757383830044), "chat-only agent");
        planting.Outsider(
            Instance, User(6, "/close @all ![x](http://x.example)", 360004984553),
            "a name that tries to act");
        planting.Outsider(
            Instance, EndUser(7, "Nora Customer", isSuspended: true),
            "suspended end users are no agents");
        planting.Outsider(Instance, EndUser(8, "Olaf Customer", isSuspended: false), "end user");
    }

    private static void UsGovernmentAccount(Planting planting)
    {
        const string Instance = Planting.UsGovernment;
        planting.Outsider(
            Instance, User(21, "Petra Windlass", 360008074111) with { Suspended = true },
            "suspended light agent", "ZD-SUSPENDED");
        planting.Outsider(
            Instance, User(22, "Ravi Shoreditch", 360016669231) with { Suspended = true },
            "suspended contributor", "ZD-SUSPENDED");
        planting.Outsider(
            Instance, User(23, "Integration Four", 360016820032) with { Role = "admin" },
            "administrators outside are only listed");
        planting.Outsider(
            Instance, User(24, "Saul Greenaway", 360004984553),
            "light agent id of the other instance", "AUD-UNKNOWN-ROLE-ID");
        planting.Outsider(Instance, EndUser(25, "Thea Agency", isSuspended: true), "suspended end users are no agents");
    }

    private static ZendeskUser User(int number, string name, long? customRole) => new()
    {
        Id = 830_000_000_000 + number,
        Name = name,
        Email = $"outsider{number}@support.example",
        RoleType = 0,
        CustomRoleId = customRole,
    };

    private static ZendeskUser EndUser(int number, string name, bool isSuspended) =>
        User(number, name, customRole: null) with
        {
            Role = "end-user",
            RoleType = new(value: null),
            Suspended = isSuspended,
        };
}
