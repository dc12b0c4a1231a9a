using System.Text;
using System.Text.Json;

namespace SupportOps.Testing.Zendesk;

/// <summary>Composes the JSON text of an answer.</summary>
internal static class JsonText
{
    public static string Compose(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    public static void WriteError(Utf8JsonWriter writer, string error, string? description = null)
    {
        writer.WriteString("error", error);
        if (description is not null)
        {
            writer.WriteString("description", description);
        }
    }
}
