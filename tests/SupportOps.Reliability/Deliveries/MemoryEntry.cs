using System.Text.Json.Nodes;

namespace SupportOps.Reliability.Deliveries;

/// <summary>One entry that a calendar ever had; a removed one keeps its id for ever.</summary>
internal sealed class MemoryEntry(JsonObject content)
{
    private int _version = 1;

    public JsonObject Content { get; private set; } = content;

    public bool IsRemoved { get; private set; }

    public string ETag => $"\"{_version}\"";

    public string Id => (string)Content["id"]!;

    public string Summary => (string?)Content["summary"] ?? string.Empty;

    public DateTimeOffset Start => (DateTimeOffset)Content["start"]!["dateTime"]!;

    public DateTimeOffset End => (DateTimeOffset)Content["end"]!["dateTime"]!;

    public string? Property(string name) => (string?)Content["extendedProperties"]?["private"]?[name];

    /// <summary>Changes members; only the status <c>confirmed</c>, said by name, brings a removed entry back.</summary>
    public void Change(JsonObject members)
    {
        var changed = (JsonObject)Content.DeepClone();
        foreach (var (name, value) in members)
        {
            changed[name] = value?.DeepClone();
        }

        Content = changed;
        IsRemoved = IsRemoved && (string?)members["status"] != "confirmed";
        _version++;
    }

    public void Remove()
    {
        IsRemoved = true;
        _version++;
    }

    public JsonObject Show()
    {
        var shown = (JsonObject)Content.DeepClone();
        shown["etag"] = ETag;
        shown["status"] = IsRemoved ? "cancelled" : "confirmed";
        return shown;
    }
}
