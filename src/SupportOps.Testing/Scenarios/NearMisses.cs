namespace SupportOps.Testing.Scenarios;

/// <summary>Members who look wrong and are not.</summary>
internal static class NearMisses
{
    public static void Plant(Planting planting)
    {
        // The same name, composed in the file and decomposed in Zendesk.
        planting.Member("Zo\u00EB Birdwhistle").Globally(user => user with { Name = "Zoe\u0308 Birdwhistle" });

        // E-mail addresses compare ignoring case.
        planting.Member("Dane Foxcombe").Globally(user => user with { Email = "DFoxcombe@Support.Example" });

        // Approved administrator, by an address in the list.
        planting.Member("Elsa Greenstreet").Globally(user => user with { Role = "admin", CustomRoleId = 360004957599 })
            .With(person => person.IsApprovedGlobally = true);

        // The light agent id of the other instance makes nobody a light agent here; that it is held at all is told.
        planting.Member("Ford Applewhite").Globally(user => user with { CustomRoleId = 360008074111 })
            .MustShow("a role id of the other instance", "AUD-UNKNOWN-ROLE-ID");

        // A light account in US Government is normal.
        planting.Member(
            "Gwen Sandringham").InUsGovernment().InUsGovernment(user => user with { CustomRoleId = 360008074111 });

        // Approved in US Government only, and administrator there only.
        planting.Member("Hal Brackenbury").InUsGovernment()
            .InUsGovernment(user => user with { Role = "admin", CustomRoleId = 360016820032 })
            .With(person => person.IsApprovedForUsGovernment = true);

        // A display name of another kind plays no part.
        planting.Member("Ida Westerby").Globally(user => user with { Alias = "Ida from Support" });
    }
}
