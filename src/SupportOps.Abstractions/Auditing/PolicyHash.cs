using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace SupportOps.Auditing;

/// <summary>SHA-256 of the canonical JSON of a policy: what it judges by, in the order of the report.</summary>
internal static class PolicyHash
{
    public static string Of(AuditedSystem system, ZendeskInstance? instance, IEnumerable<AuditRule> rules) =>
        Convert.ToHexStringLower(SHA256.HashData(Canonical(system, instance, rules).Span));

    /// <summary>What the hash is taken of.</summary>
    public static ReadOnlyMemory<byte> Canonical(
        AuditedSystem system, ZendeskInstance? instance, IEnumerable<AuditRule> rules)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("policy"u8, system.Policy);
            writer.WriteString("version"u8, system.PolicyVersion);
            writer.WriteString("instance"u8, system.Instance);
            Write(writer, instance);
            writer.WriteStartArray("rules"u8);
            foreach (var rule in rules.Select(rule => rule.Descriptor))
            {
                Write(writer, rule);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter writer, ZendeskInstance? instance)
    {
        if (instance is null)
        {
            return;
        }

        writer.WriteString("block"u8, instance.Block.ToString());
        writer.WriteString("host"u8, instance.Host);
        if (instance.HasSingleSignOn)
        {
            writer.WriteBoolean("singleSignOn"u8, value: true);
        }

        (string Name, RoleId? Role)[] roles =
        [
            ("light", instance.LightAgentRole), ("administrator", instance.AdministratorRole),
            ("chatOnly", instance.ChatOnlyRole), ("contributor", instance.ContributorRole),
        ];
        foreach (var (name, role) in roles)
        {
            if (role is { } id)
            {
                writer.WriteNumber(name, id.Value);
            }
        }
    }

    private static void Write(Utf8JsonWriter writer, RuleDescriptor rule)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, rule.Code);
        writer.WriteString("title"u8, rule.Title);
        writer.WriteString("severity"u8, rule.Severity.ToString());
        writer.WriteString("needs"u8, rule.Needs.ToString());
        writer.WriteString("absenceBasedOn"u8, rule.AbsenceBasedOn.ToString());
        writer.WriteEndObject();
    }
}
