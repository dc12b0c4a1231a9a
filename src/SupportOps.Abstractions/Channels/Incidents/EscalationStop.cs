namespace SupportOps.Channels.Incidents;

/// <summary>What stops an escalation from climbing by itself. A resolution always does.</summary>
public enum EscalationStop
{
    /// <summary>That somebody took it.</summary>
    Acknowledgement,

    /// <summary>Only that it is over.</summary>
    Resolution,
}
