namespace SupportOps.Testing.Scenarios;

/// <summary>Members with something wrong in Zendesk Global.</summary>
internal static class GlobalFaults
{
    private const long Light = 360004984553;
    private const long Admin = 360004957599;

    public static void Plant(Planting planting)
    {
        Existence(planting);
        LightAgents(planting);
        Names(planting);
        Emails(planting);
        Administrators(planting);
        Integrity(planting);
    }

    private static void Existence(Planting planting)
    {
        planting.Member("Amos Thornbury").With(person => person.Account = null)
            .MustShow("left, but the file is still there", "ZD-MISSING-USER", "AUD-ID-NOT-FOUND");
        planting.Member("Bella Quickstep").With(person => person.GlobalId += 500)
            .MustShow("the file has the id of an account that was made anew", "ZD-MISSING-USER", "AUD-ID-NOT-FOUND");
        planting.Member(
            "Cato Winterbourne").Globally(user => user with { Role = "end-user", CustomRoleId = new(value: null) })
            .MustShow("demoted to end user", "ZD-MISSING-USER", "AUD-ID-NOT-FOUND");
        planting.Member("Dora Inkpen").With(person => (person.GlobalId, person.Account) = (null, null))
            .MustShow("neither an id nor an agent with the address", "ZD-MISSING-USER", "AUD-NO-INSTANCE-BLOCK");
    }

    private static void LightAgents(Planting planting)
    {
        planting.Member("Edda Larkrise").Globally(user => user with { CustomRoleId = Light, RoleType = 1 })
            .MustShow("light agent", "ZD-LIGHT-AGENT");
        planting.Member("Finn Oxborrow").Globally(user => user with
        {
            CustomRoleId = Light,
            Suspended = true,
            Name = "Finn Oxburrow",
            Email = "foxburrow@support.example",
        })
            .MustShow("four things at once", "ZD-LIGHT-AGENT", "ZD-NAME-MISMATCH", "ZD-EMAIL-MISMATCH", "ZD-SUSPENDED");
    }

    private static void Names(Planting planting)
    {
        planting.Member("Greta Hollowell").Globally(user => user with { Name = "Margarete Hollowell" })
            .MustShow("another name", "ZD-NAME-MISMATCH");
        planting.Member("Hugo Peppercorn").Globally(user => user with { Name = "hugo peppercorn" })
            .MustShow("case", "ZD-NAME-MISMATCH");
        planting.Member("Iris Tallboy").Globally(user => user with { Name = "Iris Tallboy " })
            .MustShow("trailing blank", "ZD-NAME-MISMATCH");
        planting.Member("Jory Saltwell").Globally(user => user with { Name = "Jory\u00A0Saltwell" })
            .MustShow("no-break space", "ZD-NAME-MISMATCH");
        planting.Member("Ren\u00E9e Bastable").Globally(user => user with { Name = "Renee Bastable" })
            .MustShow("missing accent", "ZD-NAME-MISMATCH");
        planting.Member("Kit Merriweather").Globally(user => user with { Name = "\u041Ait Merriweather" })
            .MustShow("Cyrillic first letter", "ZD-NAME-MISMATCH");
    }

    private static void Emails(Planting planting)
    {
        planting.Member("Lena Chalkpit").Globally(user => user with { Email = "lena@support.example" })
            .MustShow("another address", "ZD-EMAIL-MISMATCH");
        planting.Member("Milo Ashgrove").Globally(user => user with { Email = "mashgrove+zd@support.example" })
            .MustShow("plus alias", "ZD-EMAIL-MISMATCH");
    }

    private static void Administrators(Planting planting)
    {
        planting.Member("Nell Fairweather").Globally(user => user with { Role = "admin", CustomRoleId = Admin })
            .MustShow("administrator by both roles", "ZD-UNEXPECTED-ADMIN");
        planting.Member(
            "Otto Brightwater").Globally(user => user with { Role = "admin", CustomRoleId = new(value: null) })
            .MustShow("administrator by role alone", "ZD-UNEXPECTED-ADMIN", "AUD-ROLE-CONFLICT");
        planting.Member("Pia Longacre").Globally(user => user with { CustomRoleId = Admin })
            .MustShow("administrator by custom role alone", "ZD-UNEXPECTED-ADMIN");
        planting.Member(
            "Quill Underhill").Globally(user => user with { Role = "admin", CustomRoleId = Admin, Suspended = true })
            .MustShow("suspended administrator", "ZD-UNEXPECTED-ADMIN", "ZD-SUSPENDED");
    }

    private static void Integrity(Planting planting)
    {
        planting.Member("Rufus Goldsworthy").With(person => person.GlobalId = null)
            .MustShow("no block in the file", "AUD-NO-INSTANCE-BLOCK");
        planting.Member("Sylvie Marchbanks").Globally(user => user with { Suspended = default })
            .MustShow("the record does not say whether it is suspended", "AUD-SUSPENDED-UNKNOWN", "ZD-SUSPENDED");
        planting.Member("Tobias Eldermere")
            .With(person => person.SecondAccount = person.Account! with { Id = person.Account.Id + 9_000 })
            .MustShow("two agents with the address", "AUD-AMBIGUOUS-MATCH");
        var original = planting.Member("Vic Dunmore");
        planting.Member("Viktor Dunmore")
            .With(person => (person.GlobalId, person.Account) = (original.GlobalId, null))
            .With(person => person.Email = "viktor.dunmore@support.example")
            .MustShowFor(original.GlobalId, "a second file with the id", "ZD-NAME-MISMATCH", "ZD-EMAIL-MISMATCH")
            .MustShowFor(original.GlobalId, "two files with one id", "AUD-DUPLICATE-MEMBER");
        planting.Member("Una Dovecote").With(person => person.Email = "una.dovecote")
            .MustShow("address without an at sign", "AUD-EMAIL-UNUSABLE", "ZD-EMAIL-MISMATCH")
            .MustShowInUsGovernment("address without an at sign", "AUD-EMAIL-UNUSABLE");
    }
}
