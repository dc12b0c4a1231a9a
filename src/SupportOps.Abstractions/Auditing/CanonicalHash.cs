using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>
/// SHA-256 of the canonical JSON of what was read: the same for the same content, whatever the order it came in.
/// </summary>
internal static class CanonicalHash
{
    public static string OfAgents(IReadOnlyList<Agent> agents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        foreach (var agent in agents.OrderBy(agent => agent.Id))
        {
            Write(writer, agent);
            writer.Flush();
            hash.AppendData(buffer.WrittenSpan);
            hash.AppendData("\n"u8);
            buffer.ResetWrittenCount();
            writer.Reset();
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static string OfAddresses(IReadOnlyList<string> addresses)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (
                var address in addresses.Select(address => address.ToLowerInvariant()).Order(StringComparer.Ordinal))
            {
                writer.WriteStringValue(address);
            }

            writer.WriteEndArray();
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    /// <summary>What the rules look at of members that were made in code; files have the hash of their bytes.</summary>
    public static string OfMembers(IReadOnlyList<TeamMember> members) => OfRecords(members.Select(
        member => (IReadOnlyList<string?>)
        [
            member.File, member.Name, member.Email, member.Zendesk?.Main?.Id?.ToString(),
            member.Zendesk?.UsFederal?.Id?.ToString(),
        ]));

    public static string OfGroups(IReadOnlyList<AgentGroup> groups) => OfRecords(groups.Select(
        group => (IReadOnlyList<string?>)[group.Name, .. group.Agents.Order().Select(agent => agent.ToString())]));

    /// <summary>Of the ids of all custom roles and of the names that some of them have.</summary>
    public static string OfRoles(IReadOnlyList<RoleId> roles, IReadOnlyList<CustomRole> named) => OfRecords(
        roles.Select(role => (IReadOnlyList<string?>)[role.ToString()])
            .Concat(named.Select(role => (IReadOnlyList<string?>)[role.Id.ToString(), role.Name])));

    public static string OfRecords(IEnumerable<IReadOnlyList<string?>> records)
    {
        var text = string.Join('\n', records.Select(Line).Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string Line(IReadOnlyList<string?> parts)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var part in parts)
            {
                writer.WriteStringValue(part);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, Agent agent)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, agent.Id.Value);
        writer.WriteString("name"u8, agent.Name);
        writer.WriteString("email"u8, agent.Email);
        writer.WriteString("role"u8, agent.Role == AgentRole.Administrator ? "admin"u8 : "agent"u8);
        if (agent.CustomRole is { } role)
        {
            writer.WriteNumber("customRole"u8, role.Value);
        }

        if (agent.Suspended is { } suspended)
        {
            writer.WriteBoolean("suspended"u8, suspended);
        }

        // Only where there is one, so that what was read before these were kept has the hash it had.
        if (agent.LastLogin is { } lastLogin)
        {
            writer.WriteString("lastLogin"u8, lastLogin.ToUniversalTime());
        }

        if (agent.HasTwoFactor is { } hasTwoFactor)
        {
            writer.WriteBoolean("hasTwoFactor"u8, hasTwoFactor);
        }

        writer.WriteString("host"u8, agent.Host);
        writer.WriteEndObject();
    }
}
