using System.Globalization;
using SupportOps.Channels.Incidents;

namespace SupportOps.Cli.Channels;

/// <summary>The names of incidents' states, for people and for programs.</summary>
internal static class IncidentWords
{
    public static string StatusOf(EscalationState state) => state switch
    {
        { Status: EscalationStatus.Climbing, Next: { } next, NextAt: { } at } => string.Create(
            CultureInfo.InvariantCulture,
            $"acknowledge it; {With(next.Who, state.OnCallNext)} is called at {at:yyyy-MM-dd HH:mm:ss zzz}"),
        { Status: EscalationStatus.Exhausted, Current: { } current } =>
            $"{With(current.Who, state.OnCall)} has been called; nobody stands behind them",
        { Status: EscalationStatus.Taken } => "somebody works on it",
        { Status: EscalationStatus.Resolved } => "it is over",
        _ => "no alarm went off",
    };

    public static string NameOf(EscalationStatus status) => status switch
    {
        EscalationStatus.NotStarted => "not-started",
        EscalationStatus.Climbing => "climbing",
        EscalationStatus.Taken => "taken",
        EscalationStatus.Exhausted => "exhausted",
        _ => "resolved",
    };

    public static string NameOf(CrisisDutyKind kind) => kind switch
    {
        CrisisDutyKind.Escalate => "escalate",
        CrisisDutyKind.MakeUsable => "make-usable",
        CrisisDutyKind.StartDocument => "start-document",
        CrisisDutyKind.Announce => "announce",
        CrisisDutyKind.MoveKnowledge => "move-knowledge",
        _ => "hand-over",
    };

    private static string With(string who, IReadOnlyList<string> people) =>
        people.Count == 0 ? who : $"{who} ({string.Join(", ", people)})";
}
