using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Benchmarks.Auditing;

/// <summary>
/// The same joins and the same checks of the seed policy and the input's integrity, with nothing general about them.
/// </summary>
internal static class HandLoop
{
    public static int CountFindings(AccessSnapshot snapshot, ZendeskInstance instance)
    {
        var members = snapshot.Roster.Members;
        var byId = new Dictionary<long, int>(members.Count);
        var byEmail = new Dictionary<string, int>(members.Count, StringComparer.OrdinalIgnoreCase);
        var findings = 0;
        for (var index = 0; index < members.Count; index++)
        {
            var member = members[index];
            findings += member.Email is null ? 1 : 0;
            findings += member.Zendesk.Main?.Id is { } id && !byId.TryAdd(id.Value, index) ? 1 : 0;
            findings += member.Email is { } email && !byEmail.TryAdd(email, index) ? 1 : 0;
        }

        var agentOf = new Agent?[members.Count];
        var emailCount = new int[members.Count];
        foreach (var agent in snapshot.Agents)
        {
            if (byId.TryGetValue(agent.Id.Value, out var member))
            {
                agentOf[member] = agent;
            }

            if (agent.Email is { } email && byEmail.TryGetValue(email, out var owner))
            {
                emailCount[owner]++;
            }

            findings += CheckAgent(agent, instance);
        }

        for (var index = 0; index < members.Count; index++)
        {
            findings += emailCount[index] > 1 ? 1 : 0;
            findings += agentOf[index] is { } agent ? CheckPair(members[index], agent, instance) : 1;
        }

        return findings;
    }

    private static int CheckAgent(Agent agent, ZendeskInstance instance)
    {
        var findings = agent.Suspended is false ? 0 : 1;
        findings += agent.Role == AgentRole.Administrator && agent.CustomRole != instance.AdministratorRole ? 1 : 0;
        return findings + (agent.Host is { } host && host != instance.Host ? 1 : 0);
    }

    private static int CheckPair(TeamMember member, Agent agent, ZendeskInstance instance)
    {
        var findings = agent.CustomRole == instance.LightAgentRole ? 1 : 0;
        findings += string.Equals(member.Name, agent.Name, StringComparison.Ordinal) ? 0 : 1;
        findings += string.Equals(member.Email, agent.Email, StringComparison.OrdinalIgnoreCase) ? 0 : 1;
        return findings + (
            agent.Role == AgentRole.Administrator || agent.CustomRole == instance.AdministratorRole ? 1 : 0);
    }
}
