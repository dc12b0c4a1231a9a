using SupportOps.Team;

namespace SupportOps.Auditing.Seats;

/// <summary>The policy about Calendly with what was read, and who was matched to whom: by e-mail address.</summary>
public sealed class SeatSurvey : IAuditInput
{
    private readonly ILookup<string, Seat> _seats;
    private readonly HashSet<string> _members;
    private readonly HashSet<string> _operations;

    internal SeatSurvey(SeatPolicy policy, SeatSnapshot snapshot)
    {
        Policy = policy;
        Snapshot = snapshot;
        IncompleteSources = snapshot.Sources.Where(source => !source.IsComplete).Aggregate(
            snapshot.Roster.IsComplete ? SourceKinds.None : SourceKinds.TeamFiles,
            (kinds, source) => kinds | source.Kind);
        _seats = snapshot.Seats.Where(seat => seat.Email is not null)
            .OrderBy(seat => seat.Id, StringComparer.Ordinal)
            .ToLookup(seat => seat.Email!, StringComparer.OrdinalIgnoreCase);
        _members = Addresses(snapshot.Roster.Members);
        _operations = Addresses(snapshot.Roster.Members.Where(IsOperations));
        Unnamed = snapshot.Roster.Members.FirstOrDefault(member => !member.HasUsableEmail);
    }

    /// <summary>The policy.</summary>
    public SeatPolicy Policy { get; }

    /// <summary>What was read.</summary>
    public SeatSnapshot Snapshot { get; }

    /// <summary>The kinds of source that were not read to their end.</summary>
    public SourceKinds IncompleteSources { get; }

    /// <summary>A member whose file has no usable address, to whom any account may belong; null when none.</summary>
    internal TeamMember? Unnamed { get; }

    IReadOnlyList<SnapshotSource> IAuditInput.Sources => SourcesOfReport();

    IReadOnlyList<UnreadableTeamFile> IAuditInput.UnreadableFiles => Snapshot.Roster.UnreadableFiles;

    IReadOnlyList<Population> IAuditInput.Populations =>
    [
        new("members", Snapshot.Roster.Members.Count, "The team folder gave no member."),
        new("seats", Snapshot.Seats.Count, "The Calendly organization gave no member."),
    ];

    /// <summary>The account with the member's address; the one with the first id where there are two.</summary>
    internal Seat? SeatOf(TeamMember member) => member is { HasUsableEmail: true, Email: { } email }
        ? _seats[email].FirstOrDefault()
        : null;

    internal bool IsMember(string email) => _members.Contains(email);

    internal bool IsOperations(TeamMember member) => member.Focuses.Any(
        focus => focus.Percentage > 0 && focus.Name == Policy.AdministratorFocus);

    internal bool MayAdminister(string email) =>
        _operations.Contains(email) || Contains(Policy.FurtherAdministrators, email);

    internal static bool Contains(IReadOnlyList<string> addresses, string email) =>
        addresses.Contains(email, StringComparer.OrdinalIgnoreCase);

    /// <summary>One result for each member.</summary>
    internal IEnumerable<SnapshotResult> EachMember(Func<TeamMember, RuleResult> judge) =>
        Snapshot.Roster.Members.Select(member => new SnapshotResult(IdentityOf(member), judge(member))
        {
            TeamMember = string.IsNullOrWhiteSpace(member.Email) ? null : member.Email,
            Location = new FileLocation(member.File),
        });

    /// <summary>One result for each account.</summary>
    internal IEnumerable<SnapshotResult> EachSeat(Func<Seat, RuleResult> judge) =>
        Snapshot.Seats.Select(seat => new SnapshotResult("seat:" + seat.Id, judge(seat))
        {
            TeamMember = seat.Email is { } email && IsMember(email) ? email : null,
        });

    internal static string NameOf(Seat seat) => seat.Name is { Length: > 0 } name
        ? $"{name} ({seat.Email ?? seat.Id})"
        : seat.Email ?? seat.Id;

    private static string IdentityOf(TeamMember member) => member is { HasUsableEmail: true, Email: { } email }
        ? "email:" + email.ToLowerInvariant()
        : "file:" + member.File;

    private static HashSet<string> Addresses(IEnumerable<TeamMember> members) => members
        .Where(member => member.HasUsableEmail)
        .Select(member => member.Email!)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private IReadOnlyList<SnapshotSource> SourcesOfReport()
    {
        var listed = Snapshot.Sources;
        var team = listed.FirstOrDefault(source => source.Kind == SourceKinds.TeamFiles)
            ?? AuditSources.OfTeam(Snapshot.Roster);
        var rest = listed.Where(source => source.Kind != SourceKinds.TeamFiles);
        return [AuditSources.OfReport(team, Snapshot.Roster), .. rest];
    }
}
