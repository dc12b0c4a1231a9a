using SupportOps.Auditing;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Scenarios;

/// <summary>Collects people and users while a scenario is planted.</summary>
internal sealed class Planting
{
    public const string Global = "global";
    public const string UsGovernment = "us-government";

    private readonly List<PlantedPerson> _people = [];
    private readonly List<(string Instance, ZendeskUser User)> _outsiders = [];
    private readonly List<PlantedFault> _outsiderFaults = [];

    /// <summary>Plants a member whose files and accounts agree; the caller then spoils what should be wrong.</summary>
    public PlantedPerson Member(string name)
    {
        var person = new PlantedPerson(name, _people.Count + 1);
        _people.Add(person);
        return person;
    }

    /// <summary>Plants somebody outside the team, with the codes that an audit must report for the account.</summary>
    public void Outsider(string instance, ZendeskUser user, string why, params string[] codes)
    {
        _outsiders.Add((instance, user));
        _outsiderFaults.AddRange(codes.Select(code => new PlantedFault(instance, code, null, user.Id, why)));
    }

    public AuditScenario Harvest() => new()
    {
        TeamFiles = _people.ToDictionary(person => person.File, TeamFileText.Of, StringComparer.Ordinal),
        Global = Instance(
            Global,
            _people.SelectMany(person => person.GlobalUsers),
            person => person.IsApprovedGlobally,
            new(ZendeskRoles.Global.Admin.Value, "Admin"),
            new(ZendeskRoles.Global.LightAgent.Value, "Light agent"),
            new(ZendeskRoles.Global.SupportStaff.Value, "Support Staff")),
        UsGovernment = Instance(
            UsGovernment,
            _people.SelectMany(person => person.UsGovernmentUsers),
            person => person.IsApprovedForUsGovernment,
            new(ZendeskRoles.UsGovernment.Admin.Value, "Admin"),
            new(ZendeskRoles.UsGovernment.LightAgent.Value, "Light agent"),
            new(ZendeskRoles.UsGovernment.SupportUsFederalStaff.Value, "Support US Federal Staff")),
    };

    private PlantedInstance Instance(
        string name,
        IEnumerable<ZendeskUser> members,
        Func<PlantedPerson, bool> isApproved,
        params IReadOnlyList<ZendeskCustomRole> roles) => new()
        {
            Name = name,
            Users = [.. members.Concat(
                _outsiders.Where(outsider => outsider.Instance == name).Select(outsider => outsider.User))],
            CustomRoles = roles,
            ApprovedAdministrators = [.. _people.Where(isApproved).Select(person => person.Email)],
            Faults = [.. _people.SelectMany(
                person => person.Faults).Concat(_outsiderFaults).Where(fault => fault.Instance == name)],
        };
}
