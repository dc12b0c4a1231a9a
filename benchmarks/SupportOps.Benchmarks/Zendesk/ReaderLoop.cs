using System.Text.Json;
using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Benchmarks.Zendesk;

/// <summary>The needed members of each user with the bare reader: nothing is checked, nothing is general.</summary>
internal static class ReaderLoop
{
    public static List<Agent> Read(ReadOnlySpan<byte> page)
    {
        var agents = new List<Agent>(100);
        var reader = new Utf8JsonReader(page);
        while (reader.Read())
        {
            if (reader is { TokenType: JsonTokenType.StartObject, CurrentDepth: 2 })
            {
                agents.Add(ReadUser(ref reader));
            }
        }

        return agents;
    }

    private static Agent ReadUser(ref Utf8JsonReader reader)
    {
        long id = 0;
        long role = 0;
        string? name = null;
        string? email = null;
        var isAdministrator = false;
        var isSuspended = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = reader.GetInt64();
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                reader.Read();
                name = reader.GetString();
            }
            else if (reader.ValueTextEquals("email"u8))
            {
                reader.Read();
                email = reader.GetString();
            }
            else if (reader.ValueTextEquals("role"u8))
            {
                reader.Read();
                isAdministrator = reader.ValueTextEquals("admin"u8);
            }
            else if (reader.ValueTextEquals("custom_role_id"u8))
            {
                reader.Read();
                role = reader.GetInt64();
            }
            else if (reader.ValueTextEquals("suspended"u8))
            {
                reader.Read();
                isSuspended = reader.GetBoolean();
            }
            else
            {
                reader.Skip();
            }
        }

        return new Agent
        {
            Id = new ZendeskUserId(id),
            Name = name,
            Email = email,
            Role = isAdministrator ? AgentRole.Administrator : AgentRole.Agent,
            CustomRole = new RoleId(role),
            Suspended = isSuspended,
            Host = "acme.zendesk.com",
        };
    }
}
