using System.Globalization;

namespace SupportOps.Channels.Incidents;

/// <summary>Walks through the events of one alarm.</summary>
internal sealed class EscalationWalk(
    EscalationPolicy policy, IncidentRun run, DateTimeOffset now, IReadOnlyList<OnCallShift>? onCall)
{
    private readonly List<string> _reasons = [];
    private readonly List<string> _warnings = [.. run.Warnings];
    private int _step;
    private DateTimeOffset _since;
    private bool _taken;

    private EscalationStep Current => policy.Steps[_step];

    private EscalationStep? Next => _step + 1 < policy.Steps.Count ? policy.Steps[_step + 1] : null;

    // The distance between two levels counts from when the lower one was called, whoever called it.
    private DateTimeOffset? NextAt => Next is { } next ? _since + (next.After - Current.After) : null;

    public EscalationState State()
    {
        if (run.Start is not { } start)
        {
            return new EscalationState
            {
                Status = EscalationStatus.NotStarted,
                Reasons = ["No alarm went off up to then."],
                Warnings = _warnings,
            };
        }

        Reach(0, start, "the alarm went off");
        foreach (var happened in run.Events)
        {
            Apply(happened);
            if (happened.Kind is IncidentEventKind.Resolved)
            {
                return Result(EscalationStatus.Resolved);
            }
        }

        Climb(now, isInclusive: true);
        return Result(_taken
            ? EscalationStatus.Taken
            : Next is null ? EscalationStatus.Exhausted : EscalationStatus.Climbing);
    }

    private void Apply(IncidentEvent happened)
    {
        Climb(happened.At, isInclusive: false);
        switch (happened.Kind)
        {
            case IncidentEventKind.Acknowledged:
                _taken = policy.StoppedBy is EscalationStop.Acknowledgement;
                Say(happened, "it was acknowledged");
                break;
            case IncidentEventKind.Escalated:
                Escalate(happened);
                break;
            case IncidentEventKind.Resolved:
                Say(happened, "it was resolved");
                break;
            default:
                // Whatever else happened is history: it neither calls anybody nor stops the call.
                break;
        }
    }

    private void Escalate(IncidentEvent happened)
    {
        var level = happened.Level ?? Next?.Level ?? Current.Level + 1;
        var step = policy.Steps.ToList().FindLastIndex(known => known.Level <= level);
        if (step < 0 || policy.Steps[step].Level != level)
        {
            _warnings.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"The escalation at {Wording.Of(happened.At)} calls level {level}, which \"{policy.Name}\" has not."));
        }

        if (step <= _step)
        {
            return;
        }

        _taken = false;
        Reach(step, happened.At, happened.By is { } by ? $"{by} escalated" : "somebody escalated");
    }

    private void Climb(DateTimeOffset until, bool isInclusive)
    {
        while (!_taken && NextAt is { } due && (isInclusive ? due <= until : due < until))
        {
            Reach(_step + 1, due, policy.StoppedBy is EscalationStop.Acknowledgement
                ? "nobody had acknowledged"
                : "it was not resolved");
        }
    }

    private void Reach(int step, DateTimeOffset at, string because)
    {
        _step = step;
        _since = at;
        _reasons.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"{Wording.Of(at)}: {because}; level {Current.Level}, {Current.Who}, is called."));
    }

    private void Say(IncidentEvent happened, string what) => _reasons.Add(
        $"{Wording.Of(happened.At)}: {what}{(happened.By is { } by ? $" by {by}" : string.Empty)}.");

    private EscalationState Result(EscalationStatus status)
    {
        var isClimbing = status is EscalationStatus.Climbing;
        return new EscalationState
        {
            Status = status,
            Current = Current,
            CurrentSince = _since,
            Next = isClimbing ? Next : null,
            NextAt = isClimbing ? NextAt : null,
            OnCall = status is EscalationStatus.Resolved ? [] : PeopleOf(Current, now),
            OnCallNext = isClimbing && Next is { } next && NextAt is { } at ? PeopleOf(next, at) : [],
            Reasons = _reasons,
            Warnings = _warnings,
        };
    }

    private IReadOnlyList<string> PeopleOf(EscalationStep step, DateTimeOffset moment)
    {
        IReadOnlyList<string> people =
        [
            .. (onCall ?? []).Where(shift => shift.Covers(step.Level, moment))
                .Select(shift => shift.Who)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        if (onCall is not null && people.Count == 0)
        {
            _warnings.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"Nobody is on call for level {step.Level}, {step.Who}, at {Wording.Of(moment)}."));
        }

        return people;
    }
}
