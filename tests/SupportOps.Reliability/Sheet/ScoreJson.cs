using System.Text.Json;

namespace SupportOps.Reliability.Sheet;

/// <summary>Writes the sheet for programs.</summary>
internal static class ScoreJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static void Write(string path, Score score)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        File.WriteAllText(path, JsonSerializer.Serialize(score, Options) + "\n");
    }
}
