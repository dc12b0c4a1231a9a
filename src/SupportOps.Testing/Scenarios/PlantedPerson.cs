using SupportOps.Auditing;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Scenarios;

/// <summary>One member of a scenario: what the file says, what the accounts are like, and what must be found.</summary>
internal sealed class PlantedPerson
{
    private readonly List<PlantedFault> _faults = [];

    public PlantedPerson(string name, int number)
    {
        var parts = name.Split(' ');
        Name = name;
        Email = $"{char.ToLowerInvariant(parts[0][0])}{parts[^1].ToLowerInvariant()}@support.example";
        File = $"{parts[0].ToLowerInvariant()}_{parts[^1].ToLowerInvariant()}.yaml";
        GlobalId = 810_000_000_000 + number;
        UsGovernmentId = 820_000_000_000 + number;
        Account = new ZendeskUser
        {
            Id = GlobalId.Value,
            Name = name,
            Email = Email,
            RoleType = 0,
            CustomRoleId = ZendeskRoles.Global.SupportStaff.Value,
        };
    }

    public string File { get; }

    public string Name { get; set; }

    public string Email { get; set; }

    /// <summary>Share of the US Federal focus in percent; the rest is SaaS.</summary>
    public int UsFederalShare { get; private set; }

    /// <summary>Id that the file gives for Zendesk Global; null for none.</summary>
    public long? GlobalId { get; set; }

    /// <summary>
    /// Id that the file gives for Zendesk US Government; it counts only for those who have the block.
    /// </summary>
    public long? UsGovernmentId { get; set; }

    public bool HasUsGovernmentBlock { get; set; }

    public bool IsApprovedGlobally { get; set; }

    public bool IsApprovedForUsGovernment { get; set; }

    /// <summary>The account in Zendesk Global; null for none.</summary>
    public ZendeskUser? Account { get; set; }

    /// <summary>The account in Zendesk US Government; null for none.</summary>
    public ZendeskUser? UsGovernmentAccount { get; set; }

    /// <summary>A second account in Zendesk Global; null for none.</summary>
    public ZendeskUser? SecondAccount { get; set; }

    public IEnumerable<ZendeskUser> GlobalUsers => new[] { Account, SecondAccount }.OfType<ZendeskUser>();

    public IEnumerable<ZendeskUser> UsGovernmentUsers => new[] { UsGovernmentAccount }.OfType<ZendeskUser>();

    public IEnumerable<PlantedFault> Faults => _faults;

    /// <summary>Lets the member work for US Government customers, with an account there.</summary>
    public PlantedPerson InUsGovernment(int share = 100)
    {
        UsFederalShare = share;
        HasUsGovernmentBlock = true;
        UsGovernmentAccount = new ZendeskUser
        {
            Id = UsGovernmentId ?? 0,
            Name = Name,
            Email = Email,
            RoleType = 0,
            CustomRoleId = ZendeskRoles.UsGovernment.SupportUsFederalStaff.Value,
        };
        return this;
    }

    /// <summary>Spoils the account in Zendesk Global.</summary>
    public PlantedPerson Globally(Func<ZendeskUser, ZendeskUser> change)
    {
        Account = Account is null ? null : change(Account);
        return this;
    }

    /// <summary>Spoils the account in Zendesk US Government.</summary>
    public PlantedPerson InUsGovernment(Func<ZendeskUser, ZendeskUser> change)
    {
        UsGovernmentAccount = UsGovernmentAccount is null ? null : change(UsGovernmentAccount);
        return this;
    }

    /// <summary>Spoils anything else.</summary>
    public PlantedPerson With(Action<PlantedPerson> change)
    {
        change(this);
        return this;
    }

    /// <summary>Says what the audit of Zendesk Global must report for this member.</summary>
    public PlantedPerson MustShow(string why, params string[] codes) =>
        MustShow(Planting.Global, Account?.Id, why, codes);

    /// <summary>Says what the audit of Zendesk Global must report for this member about somebody's account.</summary>
    public PlantedPerson MustShowFor(long? agent, string why, params string[] codes) =>
        MustShow(Planting.Global, agent, why, codes);

    /// <summary>Says what the audit of Zendesk US Government must report for this member.</summary>
    public PlantedPerson MustShowInUsGovernment(string why, params string[] codes) =>
        MustShow(Planting.UsGovernment, UsGovernmentAccount?.Id, why, codes);

    private PlantedPerson MustShow(string instance, long? agent, string why, string[] codes)
    {
        foreach (var code in codes)
        {
            _faults.Add(code switch
            {
                "ZD-SUSPENDED" or "AUD-SUSPENDED-UNKNOWN" or "AUD-ROLE-CONFLICT" or "AUD-DUPLICATE-MEMBER"
                    or "AUD-UNKNOWN-ROLE-ID" => new(instance, code, null, agent, why),
                "ZD-MISSING-USER" or "AUD-ID-NOT-FOUND" => new(instance, code, Email, null, why),
                _ => new(instance, code, Email, agent, why),
            });
        }

        return this;
    }
}
