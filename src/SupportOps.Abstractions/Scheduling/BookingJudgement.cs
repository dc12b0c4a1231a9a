using SupportOps.Team;

namespace SupportOps.Scheduling;

/// <summary>One classification in the making.</summary>
internal sealed class BookingJudgement
{
    private readonly BookingClassifier _classifier;
    private readonly Booking _booking;
    private readonly Roster _roster;
    private readonly string _name;
    private readonly string? _phrase;
    private readonly string? _agent;

    public BookingJudgement(BookingClassifier classifier, Booking booking, Roster roster)
    {
        _classifier = classifier;
        _booking = booking;
        _roster = roster;
        _name = booking.Name ?? string.Empty;
        _phrase = FindPhrase(classifier.UsGovernmentPhrases, StringComparison.Ordinal);
        _agent = FindAgent();
    }

    public BookingClassification Classify()
    {
        if (_phrase is not null && _agent is not null)
        {
            return Of(
                BookingKind.UsGovernment, _classifier.UsGovernmentCalendar,
                $"The name holds \"{_phrase}\".",
                $"Host {_agent} {_classifier.UsGovernmentAgent.Description}.");
        }

        return FindPhrase(_classifier.GlobalPhrases, StringComparison.OrdinalIgnoreCase) is { } support
            ? Of(BookingKind.Global, _classifier.GlobalCalendar, $"The name holds \"{support}\".", WhyNotUsGovernment())
            : Of(BookingKind.Neither, calendar: null, WhyNotGlobal(), WhyNotUsGovernment());
    }

    private BookingClassification Of(BookingKind kind, string? calendar, params IReadOnlyList<string> reasons)
    {
        var warnings = Warnings().Concat(WarningsOfState()).Concat(WarningsOfEntry(calendar)).ToList();
        return new BookingClassification
        {
            Kind = kind,
            Calendar = calendar,
            Action = (calendar, _booking.Change) switch
            {
                (null, _) => BookingAction.None,
                (_, BookingChange.Canceled) => BookingAction.Remove,
                _ => BookingAction.Add,
            },
            Reasons = reasons,
            Warnings = [.. warnings.Select(warning => warning.Text)],
            Concerns = [.. warnings.Select(warning => warning.Concern)],
            IsConclusive = !DependsOnUnreadFiles,
        };
    }

    // A file that was not read may make one of the hosts an agent, and matters only where a host is all that lacks.
    private bool DependsOnUnreadFiles =>
        !_roster.IsComplete && _phrase is not null && _agent is null && _booking.Hosts.Any(IsStranger);

    private IEnumerable<BookingWarning> Warnings()
    {
        if (_phrase is not null && _booking.Hosts.Count(host => host.Email is null) is > 0 and var unknown)
        {
            yield return new BookingWarning(
                BookingConcern.UnknownHost,
                $"The name holds \"{_phrase}\" and {unknown} of {_booking.Hosts.Count} host(s) came without an e-mail "
                    + "address: check by hand whose call it is.");
        }

        if (_phrase is null && _agent is not null
            && FindPhrase(_classifier.UsGovernmentPhrases, StringComparison.OrdinalIgnoreCase) is { } near)
        {
            yield return new BookingWarning(
                BookingConcern.NearMissOfCase,
                $"The name holds \"{near}\" in another case, and host {_agent} "
                    + $"{_classifier.UsGovernmentAgent.Description}: the name decides by exact case, so this is no US "
                    + "Government call. Correct the name of the event type if it should be one.");
        }

        if (DependsOnUnreadFiles)
        {
            yield return new BookingWarning(
                BookingConcern.UnreadTeamFile,
                $"{_roster.UnreadableFiles.Count} team file(s) could not be read, and a host may be described there: "
                    + "not decided.");
        }
    }

    private IEnumerable<BookingWarning> WarningsOfState()
    {
        if (_booking.HasUnknownStatus)
        {
            yield return new BookingWarning(
                BookingConcern.UnknownStatus,
                "A status is neither \"active\" nor \"canceled\", and counts as not cancelled: check by hand whether "
                    + "the call takes place.");
        }

        if (_booking is { Change: BookingChange.Canceled, IsEventCanceled: false, Invitees.Active: null or < 0 })
        {
            yield return new BookingWarning(
                BookingConcern.UnknownInvitees,
                "A customer left a call that is not cancelled as a whole, and it is not told how many still come: its "
                    + "entry stays. Check by hand whether the call takes place.");
        }
    }

    private IReadOnlyList<BookingWarning> WarningsOfEntry(string? calendar) =>
        calendar is null || CalendarEntryFormat.Default.FindEntry(_booking) is not null
            ? []
            : [new BookingWarning(BookingConcern.NoEntry, CalendarEntryFormat.NoEntry)];

    private string WhyNotUsGovernment() => _phrase is null
        ? $"The name holds none of {List(_classifier.UsGovernmentPhrases)}."
        : $"The name holds \"{_phrase}\", but none of {_booking.Hosts.Count} host(s) "
            + $"{_classifier.UsGovernmentAgent.Description}.";

    private string WhyNotGlobal() => _name.Length == 0
        ? "The booking has no name."
        : $"The name does not hold {List(_classifier.GlobalPhrases)}.";

    private string? FindPhrase(IReadOnlyList<string> phrases, StringComparison comparison) =>
        phrases.FirstOrDefault(phrase => phrase.Length > 0 && _name.Contains(phrase, comparison));

    private string? FindAgent() => _booking.Hosts
        .Select(host => host.Email)
        .OfType<string>()
        .FirstOrDefault(email => MembersWith(email).Any(_classifier.UsGovernmentAgent.Includes));

    private bool IsStranger(BookingHost host) => host.Email is null || !MembersWith(host.Email).Any();

    private IEnumerable<TeamMember> MembersWith(string email) => _roster.Members
        .Where(member => string.Equals(member.Email, email, StringComparison.OrdinalIgnoreCase));

    private static string List(IReadOnlyList<string> phrases) =>
        string.Join(" or ", phrases.Select(phrase => $"\"{phrase}\""));
}
