using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Testing.Scenarios;

/// <summary>Changes one account of a scenario, and keeps what a comparison must tell of it.</summary>
internal sealed class AccountChanges(PlantedInstance instance)
{
    private const string Domain = "@support.example";

    private readonly List<ZendeskUser> _users = [.. instance.Users];
    private readonly List<PlantedChange> _changes = [];
    private ZendeskUser? _about;

    /// <summary>Changes the user with an address, without its domain.</summary>
    public AccountChanges Change(string name, Func<ZendeskUser, ZendeskUser> change)
    {
        var index = IndexOf(name);
        _about = _users[index];
        _users[index] = change(_about);
        return this;
    }

    /// <summary>Takes the user with an address out of the account.</summary>
    public AccountChanges Remove(string name)
    {
        _about = _users[IndexOf(name)];
        _users.Remove(_about);
        return this;
    }

    /// <summary>Adds people of other teams, with whom nothing is wrong.</summary>
    public void Add(int count, int number, RoleId role) => _users.AddRange(
        Enumerable.Range(number, count).Select(each => new ZendeskUser
        {
            Id = 830_000_000_100 + each,
            Name = string.Create(CultureInfo.InvariantCulture, $"Newcomer {each}"),
            Email = string.Create(CultureInfo.InvariantCulture, $"newcomer{each}{Domain}"),
            RoleType = 0,
            CustomRoleId = role.Value,
        }));

    /// <summary>What must be told of the member whose account was changed.</summary>
    /// <param name="kind">What it must be called.</param>
    /// <param name="code">Code of the rule.</param>
    /// <param name="why">What was planted.</param>
    /// <param name="member">Address of the team file where the account has another.</param>
    public void Tells(DiffKind kind, string code, string why, string? member = null) =>
        Tell(kind, code, member ?? _about?.Email.Value?.ToLowerInvariant(), _about?.Id, why);

    /// <summary>What must be told of the agent, member or not.</summary>
    public void TellsOfAgent(DiffKind kind, string code, string why) => Tell(kind, code, null, _about?.Id, why);

    /// <summary>What must be told of the audit itself.</summary>
    public void TellsOfNobody(DiffKind kind, string code, string why) => Tell(kind, code, null, null, why);

    public PlantedInstance Harvest() => instance with
    {
        Users = _users,
        Changes = _changes,
        Faults =
        [
            .. instance.Faults.Where(fault => !_changes.Exists(change => IsFixed(change, fault))),
            .. _changes.Where(change => change.Kind == DiffKind.New).Select(change => new PlantedFault(
                change.Instance, change.Code, change.TeamMember, change.ZendeskUserId, change.Why)),
        ],
    };

    private static bool IsFixed(PlantedChange change, PlantedFault fault) => change.Kind == DiffKind.Fixed
        && (change.Code, change.TeamMember, change.ZendeskUserId)
            == (fault.Code, fault.TeamMember, fault.ZendeskUserId);

    private int IndexOf(string name) => _users.FindIndex(user =>
        string.Equals(user.Email.Value, name + Domain, StringComparison.OrdinalIgnoreCase));

    private void Tell(DiffKind kind, string code, string? member, long? agent, string why) =>
        _changes.Add(new PlantedChange(instance.Name, kind, code, member, agent, why));
}
