using System.Text;
using System.Text.Json;

namespace SupportOps.Reliability.Injection;

/// <summary>Reads JSON.</summary>
internal static class JsonJudge
{
    public static Reading Read(string document, IReadOnlyList<string> texts)
    {
        var values = new List<string>();
        var structure = StructureOf(document, values);
        return new Reading(structure, ShownText.FindLost(values, texts));
    }

    private static List<string> StructureOf(string document, List<string> values)
    {
        var structure = new List<string>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(document));
        while (reader.Read())
        {
            structure.Add(reader.TokenType == JsonTokenType.PropertyName
                ? reader.GetString() ?? string.Empty
                : reader.TokenType.ToString());
            if (reader.TokenType == JsonTokenType.String)
            {
                values.Add(reader.GetString() ?? string.Empty);
            }
        }

        return structure;
    }
}
