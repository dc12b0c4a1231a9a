using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Testing.Rules;

/// <summary>A small team and a small instance in which a rule is tried: <c>world.Person().Agent()</c>.</summary>
/// <remarks>
/// Every word gives a new world and leaves the old one as it was. The first member and the first agent are the same
/// person, whose file and account agree; so are the second ones, and so on. Nothing is read, and no clock is asked.
/// </remarks>
public sealed record RuleWorld
{
    /// <summary>The moment of every world, and of the reports about it: 5 January 2026, 08:00 UTC.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    internal RuleWorld(ZendeskInstance instance)
    {
        Instance = instance;
        Snapshot = new AccessSnapshot
        {
            Instance = instance.Name,
            CapturedAt = Now,
            Roster = new Roster { Members = [] },
            Agents = [],
        };
    }

    /// <summary>The instance.</summary>
    public ZendeskInstance Instance { get; private init; }

    /// <summary>What an audit of the world looks at.</summary>
    public AccessSnapshot Snapshot { get; private init; }

    /// <summary>A world without anybody.</summary>
    /// <param name="instance">The instance; null for Zendesk Global.</param>
    public static RuleWorld Of(ZendeskInstance? instance = null) => new(instance ?? ZendeskInstance.Global);

    /// <summary>Adds a member with a name, an address, and an account id for the instance.</summary>
    /// <param name="change">Changes what is special about the member; null for nothing.</param>
    public RuleWorld Member(Func<TeamMember, TeamMember>? change = null)
    {
        var roster = Snapshot.Roster;
        var member = MemberOf(roster.Members.Count + 1);
        return With(snapshot => snapshot with
        {
            Roster = roster with { Members = [.. roster.Members, change?.Invoke(member) ?? member] },
        });
    }

    /// <summary>Adds an agent with a name and an address, without a custom role, who is not suspended.</summary>
    /// <param name="change">Changes what is special about the agent; null for nothing.</param>
    public RuleWorld Agent(Func<Agent, Agent>? change = null)
    {
        var agent = AgentOf(Snapshot.Agents.Count + 1);
        return With(snapshot => snapshot with { Agents = [.. snapshot.Agents, change?.Invoke(agent) ?? agent] });
    }

    /// <summary>Adds a member and the member's agent.</summary>
    /// <param name="member">Changes what is special about the member; null for nothing.</param>
    /// <param name="agent">Changes what is special about the agent; null for nothing.</param>
    /// <remarks>They are each other's when the world has as many members as agents before.</remarks>
    public RuleWorld Person(Func<TeamMember, TeamMember>? member = null, Func<Agent, Agent>? agent = null) =>
        Member(member).Agent(agent);

    /// <summary>Sets who may be administrator.</summary>
    /// <param name="addresses">E-mail addresses.</param>
    public RuleWorld Approved(params IReadOnlyList<string> addresses) =>
        With(snapshot => snapshot with { ApprovedAdministrators = addresses });

    /// <summary>Lets a source be read in part only.</summary>
    /// <param name="kind">The kind of source.</param>
    public RuleWorld Stopped(SourceKinds kind) => With(snapshot => snapshot with
    {
        Sources =
        [
            .. snapshot.Sources,
            new SnapshotSource { Kind = kind, Name = "a source", IncompleteBecause = "page 2 could not be read." },
        ],
    });

    /// <summary>Changes the instance, for example the ids of its roles; it keeps its name.</summary>
    /// <param name="change">Gives the changed instance.</param>
    public RuleWorld On(Func<ZendeskInstance, ZendeskInstance> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var instance = change(Instance);
        return this with { Instance = instance, Snapshot = Snapshot with { Instance = instance.Name } };
    }

    /// <summary>Changes anything else.</summary>
    /// <param name="change">Gives the changed snapshot.</param>
    public RuleWorld With(Func<AccessSnapshot, AccessSnapshot> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return this with { Snapshot = change(Snapshot) };
    }

    /// <summary>The same world with every list in the opposite order.</summary>
    internal RuleWorld Reversed() => With(snapshot => snapshot with
    {
        Agents = Reversed(snapshot.Agents),
        Roster = snapshot.Roster with
        {
            Members = Reversed(snapshot.Roster.Members),
            UnreadableFiles = Reversed(snapshot.Roster.UnreadableFiles),
        },
        ApprovedAdministrators = Reversed(snapshot.ApprovedAdministrators),
        CustomRoles = snapshot.CustomRoles is null ? null : Reversed(snapshot.CustomRoles),
        NamedRoles = snapshot.NamedRoles is null ? null : Reversed(snapshot.NamedRoles),
        Groups = snapshot.Groups is null ? null : Reversed(
            [.. snapshot.Groups.Select(group => group with { Agents = Reversed(group.Agents) })]),
        Sources = Reversed(snapshot.Sources),
    });

    /// <summary>Judges the world by one rule, and by the rules about the input.</summary>
    internal AuditReport JudgedBy(AuditRule rule) => new AuditPolicy
    {
        Name = "harness",
        Instance = Instance,
        Rules = AuditRules.Integrity.Contains(rule) ? [] : [rule],
    }.Evaluate(Snapshot);

    private TeamMember MemberOf(int number)
    {
        var profile = new ZendeskProfile { Id = new ZendeskUserId(number) };
        return new TeamMember
        {
            File = Text(number, "person", ".yaml"),
            Name = Text(number, "Person ", string.Empty),
            Email = Text(number, "person", "@example.test"),
            Focuses = [new Focus { Name = FocusName.SaaS, NameText = "SaaS", Percentage = 100 }],
            Zendesk = Instance.Block == ZendeskBlock.UsFederal
                ? new ZendeskProfiles { UsFederal = profile }
                : new ZendeskProfiles { Main = profile },
        };
    }

    private static IReadOnlyList<T> Reversed<T>(IReadOnlyList<T> list) => [.. list.Reverse()];

    private static Agent AgentOf(int number) => new()
    {
        Id = new ZendeskUserId(number),
        Name = Text(number, "Person ", string.Empty),
        Email = Text(number, "person", "@example.test"),
        Role = AgentRole.Agent,
        Suspended = false,
    };

    private static string Text(int number, string before, string after) =>
        string.Create(CultureInfo.InvariantCulture, $"{before}{number}{after}");
}
