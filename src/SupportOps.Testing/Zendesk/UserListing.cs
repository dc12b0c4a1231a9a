using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SupportOps.Testing.Zendesk;

/// <summary>
/// The listing of users: role filter, cursor pages when <c>page[size]</c> is given, numbered pages otherwise.
/// </summary>
/// <remarks>Source: Zendesk, API reference, Pagination; Zendesk Support API, List Users.</remarks>
internal sealed class UserListing(ZendeskServerBuilder account)
{
    private const int OffsetLimit = 10_000;

    private readonly ZendeskUser[] _users = [.. account.Planted.OrderBy(user => user.Id)];

    public PageAnswer Answer(HttpRequest request, Uri root)
    {
        string?[] roles = [.. request.Query["role[]"], .. request.Query["role"]];
        ZendeskUser[] users = roles.Length == 0
            ? _users
            : [.. _users.Where(user => roles.Contains(user.Role.Value, StringComparer.Ordinal))];
        return request.Query.ContainsKey("page[size]")
            ? ByCursor(request, root, users)
            : ByOffset(request, root, users);
    }

    private PageAnswer ByCursor(HttpRequest request, Uri root, ZendeskUser[] users)
    {
        var size = Number(request.Query["page[size]"]);
        var cursor = (string?)request.Query["page[after]"];
        var after = string.IsNullOrEmpty(cursor) ? long.MinValue : PageCursor.Find(cursor);
        if (size is not (>= 1 and <= 100) || after is null)
        {
            return PageAnswer.Refused("InvalidPaginationParameter", "page[size] or page[after] is not valid");
        }

        var pageSize = Math.Min(size.Value, account.LargestPage);
        var start = users.Count(user => user.Id <= after);
        ZendeskUser[] page = [.. users.Skip(start).Take(pageSize)];
        return PageAnswer.Of((start / pageSize) + 1, writer =>
        {
            WriteUsers(writer, page, root);
            WriteCursors(writer, request, root, page, hasMore: start + page.Length < users.Length);
        });
    }

    private PageAnswer ByOffset(HttpRequest request, Uri root, ZendeskUser[] users)
    {
        var number = Number(request.Query["page"]) ?? 1;
        var pageSize = Math.Min(Math.Clamp(Number(request.Query["per_page"]) ?? 100, 1, 100), account.LargestPage);
        if (number < 1 || (long)number * pageSize > OffsetLimit)
        {
            return PageAnswer.Refused("InvalidPaginationParameter", "Numbered pages end at 10,000 records");
        }

        var start = (number - 1) * pageSize;
        return PageAnswer.Of(number, writer =>
        {
            WriteUsers(writer, [.. users.Skip(start).Take(pageSize)], root);
            var hasMore = start + pageSize < users.Length;
            writer.WriteString("next_page", hasMore ? Link(request, root, "page", number + 1) : null);
            writer.WriteString("previous_page", number > 1 ? Link(request, root, "page", number - 1) : null);
            writer.WriteNumber("count", users.Length);
        });
    }

    // The link to a next page stands on the last page too: the recorded servers do that, and following it is a mistake.
    private static void WriteCursors(
        Utf8JsonWriter writer, HttpRequest request, Uri root, ZendeskUser[] page, bool hasMore)
    {
        var first = page.Length == 0 ? null : PageCursor.After(page[0].Id);
        var last = page.Length == 0 ? null : PageCursor.After(page[^1].Id);
        writer.WriteStartObject("meta");
        writer.WriteBoolean("has_more", hasMore);
        writer.WriteString("after_cursor", last);
        writer.WriteString("before_cursor", first);
        writer.WriteEndObject();
        writer.WriteStartObject("links");
        writer.WriteString("prev", first is null ? null : Link(request, root, "page[before]", first));
        writer.WriteString("next", last is null ? null : Link(request, root, "page[after]", last));
        writer.WriteEndObject();
    }

    private static void WriteUsers(Utf8JsonWriter writer, ZendeskUser[] page, Uri root)
    {
        writer.WriteStartArray("users");
        foreach (var user in page)
        {
            UserJson.Write(writer, user, root);
        }

        writer.WriteEndArray();
    }

    private static string Link(HttpRequest request, Uri root, string parameter, object value)
    {
        var kept = request.Query
            .Where(pair => pair.Key is not ("page" or "page[after]" or "page[before]"))
            .SelectMany(pair => pair.Value, (pair, item) => (pair.Key, Value: item ?? string.Empty))
            .Prepend((Key: parameter, Value: Convert.ToString(value, CultureInfo.InvariantCulture)!))
            .Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}");
        return $"{root.GetLeftPart(UriPartial.Authority)}{request.Path}?{string.Join('&', kept)}";
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
