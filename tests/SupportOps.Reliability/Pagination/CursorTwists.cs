using System.Text.Json.Nodes;

namespace SupportOps.Reliability.Pagination;

/// <summary>Cursors that lead nowhere, or back.</summary>
internal static class CursorTwists
{
    private static readonly string[] Strange =
    [
        "a b", "x?y=1", "a&role[]=end-user", "../../me?x", "cur\u0000", "cur\r\nHost: evil.test", "c\u0430",
        "https://evil.test/api/v2/users?page[after]=x", "a#b", "%2e%2e",
    ];

    public static IReadOnlyList<Twist> All { get; } =
    [
        new("cursor stands still", TwistEffect.Breaks, (pages, index) => index > 0 && pages[index].HasMore,
            (pages, index, _) => pages[index].Next = pages[index].Cursor),
        new("cursor leads back", TwistEffect.Breaks, (pages, index) => index > 1 && pages[index].HasMore,
            (pages, index, random) => pages[index].Next = pages[random.Next(1, index)].Cursor),
        new("never ends", TwistEffect.Breaks, (pages, index) => index == pages.Count - 1,
            (pages, index, _) => pages[index].IsEndless = true),
        new("cursor on the last page", TwistEffect.Harmless, (pages, index) => !pages[index].HasMore,
            (pages, index, _) => pages[index].Next = "a-cursor-to-nothing"),
        new("longest cursor", TwistEffect.Harmless, HasHonestNext, (pages, index, _) =>
            pages[index].Next = pages[index + 1].Cursor = Long(2048, index)),
        Bad("cursor too long", _ => Long(2049, 1)),
        Bad("no cursor", _ => null),
        Bad("empty cursor", _ => ""),
        Bad("number as cursor", _ => JsonValue.Create(7)),
        Bad("strange cursor", random => Strange[random.Next(Strange.Length)]),
    ];

    private static Twist Bad(string name, Func<Random, JsonNode?> cursor) => new(
        name, TwistEffect.Breaks, (pages, index) => pages[index].HasMore,
        (pages, index, random) => pages[index].Next = cursor(random));

    private static bool HasHonestNext(IReadOnlyList<PlannedPage> pages, int index) =>
        pages[index].HasMore && pages[index + 1].Twist is null;

    private static string Long(int length, int index) => new((char)('a' + index), length);
}
