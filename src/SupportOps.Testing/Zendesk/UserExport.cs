using System.Globalization;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>The export of users by their last change: all roles, removed users with <c>active</c> false.</summary>
/// <remarks>Source: Zendesk Support API, Incremental Exports, cursor-based user export.</remarks>
internal sealed class UserExport(ZendeskAccount account)
{
    public const string Name = "incremental/users";

    private const string Kind = "updated_at";
    private const int PageSize = 1_000;

    private readonly RequestWindow _window = new();

    public Answer Answer(HttpRequest request, Uri root, ZendeskUser asker)
    {
        if (asker.Role.Value != "admin")
        {
            return ZendeskErrors.Forbidden("Only administrators can export");
        }

        if (account.ExportRequestsPerMinute is { } limit
            && _window.Take(limit, account.Clock.GetUtcNow()) is { Remaining: < 0, UntilReset: var wait })
        {
            return ZendeskErrors.RateLimited("Too many export requests in this minute.", wait);
        }

        return StartOf(request) is { } start
            ? AnswerPage(request, root, start.Time, start.Revision, start.Number)
            : ZendeskErrors.BadRequest("InvalidValue", "start_time or cursor is not valid");
    }

    private static (DateTimeOffset Time, long Revision, int Number)? StartOf(HttpRequest request)
    {
        var cursor = (string?)request.Query["cursor"];
        if (!string.IsNullOrEmpty(cursor))
        {
            return PageCursor.Decode(Kind, cursor) is { } found
                ? (DateTimeOffset.FromUnixTimeSeconds(found.First), found.Second, found.Number)
                : null;
        }

        const long LastSecond = 253_402_300_799;
        return long.TryParse(request.Query["start_time"], NumberStyles.None, CultureInfo.InvariantCulture, out var time)
            && time <= LastSecond
            ? (DateTimeOffset.FromUnixTimeSeconds(time), 0, 1)
            : null;
    }

    // How many users changed no later than this.
    private static int CountUpTo(StoredUser[] users, DateTimeOffset time, long revision)
    {
        var (low, high) = (0, users.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = users[middle].IsAfter(time, revision) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private Answer AnswerPage(HttpRequest request, Uri root, DateTimeOffset time, long revision, int number)
    {
        var cursor = (string?)request.Query["cursor"];
        account.RunHooks(new PageNumber(Name, number));
        if (cursor is not null && !account.Cursors.TryUse(cursor, account.Clock.GetUtcNow()))
        {
            return ZendeskErrors.InvalidPagination("cursor is not valid");
        }

        var size = Math.Clamp(
            QueryText.Number(request.Query["per_page"]) ?? PageSize, 1, account.LargestPage ?? PageSize);
        var users = account.Users.ListByChange();
        var start = CountUpTo(users, time, revision);
        var page = users[start..Math.Min(start + size, users.Length)];
        var after = page.Length == 0
            ? Cursor(time, revision, number)
            : Cursor(page[^1].User.UpdatedAt, page[^1].Revision, number + 1);
        account.Cursors.Issue(after, account.Clock.GetUtcNow());
        var body = Compose(request, root, page, after, isEnd: start + page.Length == users.Length);
        return new Answer
        {
            Status = 200,
            Body = body,
            Page = new PageNumber(Name, number),
            Cursor = cursor ?? Cursor(time, revision, number),
        };
    }

    private static string Cursor(DateTimeOffset time, long revision, int number) =>
        PageCursor.Encode(Kind, time.ToUnixTimeSeconds(), revision, number);

    private static string Compose(HttpRequest request, Uri root, StoredUser[] page, string after, bool isEnd) =>
        JsonText.Compose(writer =>
        {
            UserJson.WriteAll(writer, page.Select(stored => stored.User), root);
            writer.WriteString("after_url", QueryText.Link(request, root, "cursor", after));
            writer.WriteString("after_cursor", after);
            writer.WriteNull("before_url");
            writer.WriteNull("before_cursor");
            writer.WriteBoolean("end_of_stream", isEnd);
        });
}
