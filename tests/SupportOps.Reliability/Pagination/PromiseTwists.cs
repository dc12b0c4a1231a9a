using System.Text.Json.Nodes;

namespace SupportOps.Reliability.Pagination;

/// <summary>Pages that do not say, or say wrongly, whether more follow.</summary>
internal static class PromiseTwists
{
    public static IReadOnlyList<Twist> All { get; } =
    [
        Spoilt("no has_more", body => body["meta"]!.AsObject().Remove("has_more")),
        Spoilt("has_more is null", body => body["meta"]!["has_more"] = null),
        Spoilt("has_more is text", body => body["meta"]!["has_more"] = "false"),
        Spoilt("has_more is a number", body => body["meta"]!["has_more"] = 0),
        Spoilt("no meta", body => body.Remove("meta")),
        Spoilt("meta is null", body => body["meta"] = null),
        Spoilt("meta is a list", body => body["meta"] = new JsonArray()),
        Spoilt("offset format", ToOffset),
        new("empty page", TwistEffect.Harmless, (pages, index) => pages[index].HasMore,
            (pages, index, _) => pages[index].Users.Clear()),
        new("empty page, and another", TwistEffect.Harmless, HasPlainPromiseNext, (pages, index, _) =>
        {
            pages[index].Users.Clear();
            pages[index + 1].Users.Clear();
        }),
        new("last page is empty", TwistEffect.Harmless, (pages, index) => !pages[index].HasMore,
            (pages, index, _) => pages[index].Users.Clear()),
        new("links are missing", TwistEffect.Harmless, (_, _) => true,
            (pages, index, _) => pages[index].Spoil = body => body.Remove("links")),
    ];

    // What two of them mean together is the oracle's to say.
    private static bool HasPlainPromiseNext(IReadOnlyList<PlannedPage> pages, int index) =>
        pages[index].HasMore && pages[index + 1] is { HasMore: true, Twist: null };

    private static Twist Spoilt(string name, Action<JsonObject> spoil) => new(
        name, TwistEffect.Breaks, (_, _) => true, (pages, index, _) => pages[index].Spoil = spoil);

    private static void ToOffset(JsonObject body)
    {
        body.Remove("meta");
        body.Remove("links");
        body["next_page"] = null;
        body["count"] = body["users"]!.AsArray().Count;
    }
}
