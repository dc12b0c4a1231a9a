using System.Text.Json.Nodes;

namespace SupportOps.Reliability.Pagination;

/// <summary>Records that cannot be judged, and records that come twice.</summary>
internal static class RecordTwists
{
    public static IReadOnlyList<Twist> All { get; } =
    [
        Spoilt("no users", body => body.Remove("users")),
        Spoilt("users is null", body => body["users"] = null),
        Spoilt("users is an object", body => body["users"] = new JsonObject()),
        Spoilt("a record is null", body => body["users"]!.AsArray().Add(null)),
        Spoilt("a record has no id", body => First(body).Remove("id")),
        Spoilt("an id is text", body => First(body)["id"] = "7"),
        Spoilt("a record has no role", body => First(body).Remove("role")),
        Spoilt("a role is null", body => First(body)["role"] = null),
        new("a user comes twice", TwistEffect.Harmless, IsLater, (pages, index, random) =>
            pages[index].Users.Add(Earlier(pages, index, random))),
        new("a user comes twice, changed", TwistEffect.Contradicts, IsLater, (pages, index, random) =>
            pages[index].Users.Add(Earlier(pages, index, random) with { Suspended = null, Name = "Somebody else" })),
        new("the page before comes again", TwistEffect.Unspecified, IsLater, (pages, index, _) =>
        {
            pages[index].Users.Clear();
            pages[index].Users.AddRange(pages[index - 1].Users);
        }),
    ];

    // End users are left out before anybody compares them.
    private static bool IsLater(IReadOnlyList<PlannedPage> pages, int index) =>
        index > 0 && pages[index - 1].Twist is null && pages[index - 1].Users.Exists(user => user.IsAgent);

    private static PlannedUser Earlier(IReadOnlyList<PlannedPage> pages, int index, Random random)
    {
        var agents = pages[index - 1].Users.Where(user => user.IsAgent).ToList();
        return agents[random.Next(agents.Count)];
    }

    private static JsonObject First(JsonObject body) => body["users"]!.AsArray()[0]!.AsObject();

    private static Twist Spoilt(string name, Action<JsonObject> spoil) => new(
        name, TwistEffect.Breaks, (pages, index) => pages[index].Users.Count > 0,
        (pages, index, _) => pages[index].Spoil = spoil);
}
