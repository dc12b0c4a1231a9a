using SupportOps.Channels.Incidents;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>What happened to an incident. Announcements stand in a list of their own.</summary>
internal sealed class EventKindText : WireText<IncidentEventKind>
{
    private static readonly Dictionary<string, IncidentEventKind> Kinds = new(StringComparer.Ordinal)
    {
        ["triggered"] = IncidentEventKind.Triggered,
        ["acknowledged"] = IncidentEventKind.Acknowledged,
        ["escalated"] = IncidentEventKind.Escalated,
        ["instance_critical"] = IncidentEventKind.InstanceCritical,
        ["unable_to_help"] = IncidentEventKind.UnableToHelp,
        ["several_people_needed"] = IncidentEventKind.SeveralPeopleNeeded,
        ["document_started"] = IncidentEventKind.DocumentStarted,
        ["resolved"] = IncidentEventKind.Resolved,
        ["knowledge_moved"] = IncidentEventKind.KnowledgeMoved,
        ["handed_off"] = IncidentEventKind.HandedOff,
    };

    protected override string Form => "one of " + string.Join(", ", Kinds.Keys);

    protected override bool TryRead(string text, out IncidentEventKind value, out string? problem)
    {
        problem = null;
        return Kinds.TryGetValue(text, out value);
    }
}
