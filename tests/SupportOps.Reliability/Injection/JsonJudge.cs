using System.Text;
using System.Text.Json;

namespace SupportOps.Reliability.Injection;

/// <summary>Reads JSON.</summary>
internal static class JsonJudge
{
    public static string? FindProblem(string document, string harmless, IReadOnlyList<string> texts)
    {
        var values = new List<string>();
        var structure = Read(document, values);
        return DocumentJudge.FindDifference(structure, Read(harmless, [])) ?? ShownText.FindLost(values, texts);
    }

    private static List<string> Read(string document, List<string> values)
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
