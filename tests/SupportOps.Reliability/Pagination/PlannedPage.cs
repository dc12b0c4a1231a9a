using System.Text;
using System.Text.Json.Nodes;
using SupportOps.Reliability.Faults;

namespace SupportOps.Reliability.Pagination;

/// <summary>A page of a planned listing; twists change it while the plan is made.</summary>
internal sealed class PlannedPage
{
    /// <summary>Cursor that asks for the page; null for the first one.</summary>
    public string? Cursor { get; set; }

    public List<PlannedUser> Users { get; init; } = [];

    /// <summary>Cursor that the page gives out for the next one.</summary>
    public JsonNode? Next { get; set; }

    public bool HasMore { get; set; }

    /// <summary>What the page says in <c>links.next</c>, which nobody may follow.</summary>
    public string? Link { get; set; }

    /// <summary>The twist on it; null when the page is as it should be.</summary>
    public Twist? Twist { get; set; }

    /// <summary>Goes over the finished body; null for an honest one.</summary>
    public Action<JsonObject>? Spoil { get; set; }

    /// <summary>What happens in place of the page, in this order, before it comes.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>What happens in place of the page each time after that; null when it comes.</summary>
    public Fault? LastingFault { get; set; }

    /// <summary>Whether it is the start of a listing that never ends.</summary>
    public bool IsEndless { get; set; }

    public byte[] Body()
    {
        var body = new JsonObject
        {
            ["users"] = new JsonArray([.. Users.Select(user => user.ToJson())]),
            ["meta"] = new JsonObject { ["has_more"] = HasMore, ["after_cursor"] = Next?.DeepClone() },
            ["links"] = new JsonObject { ["next"] = Link },
        };
        Spoil?.Invoke(body);
        return Encoding.UTF8.GetBytes(body.ToJsonString());
    }

    public override string ToString() =>
        Twist is null ? $"{Users.Count}" : $"{Users.Count} [{Twist.Name}{FaultNames()}]";

    private string FaultNames() => string.Concat(
        Faults.Append(LastingFault).OfType<Fault>().Select(fault => $" {fault}"));
}
