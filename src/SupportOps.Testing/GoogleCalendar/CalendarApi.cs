using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>Which path is answered with what.</summary>
internal sealed class CalendarApi(CalendarAccount account)
{
    private readonly RequestWindow _window = new();

    public bool IsAuthenticated(HttpContext context) =>
        account.Tokens.IsGood(RequestText.BearerOf(context.Request), account.Clock.GetUtcNow());

    public Answer Answer(HttpContext context, string body)
    {
        if (!IsAuthenticated(context))
        {
            return GoogleErrors.Of(401);
        }

        if (account.RequestsPerMinute is { } limit
            && _window.Take(limit, account.Clock.GetUtcNow()).Remaining < 0)
        {
            return GoogleErrors.RateLimited();
        }

        return CalendarPath.Parts(context.Request) switch
        {
            ["users", "me", "calendarList"] when HttpMethods.IsGet(context.Request.Method) => AnswerCalendars(),
            ["calendars", var id, .. var rest] when account.Find(id) is { } calendar =>
                AnswerCalendar(context.Request, calendar, rest, body),
            _ => GoogleErrors.Of(404),
        };
    }

    private static JsonObject Describe(CalendarStore calendar, string kind) => new()
    {
        ["kind"] = kind,
        ["id"] = calendar.Id,
        ["summary"] = calendar.Summary,
        ["timeZone"] = calendar.Zone.Id,
    };

    private Answer AnswerCalendars()
    {
        var calendars = account.Calendars.Select(static calendar =>
        {
            var item = Describe(calendar, "calendar#calendarListEntry");
            item["accessRole"] = "writer";
            return item;
        });
        return Serving.Answer.Ok(JsonBody.Text(
            new JsonObject { ["kind"] = "calendar#calendarList", ["items"] = JsonBody.Array(calendars) }));
    }

    private Answer AnswerCalendar(HttpRequest request, CalendarStore calendar, string[] rest, string body) =>
        (request.Method, rest) switch
        {
            ("GET", []) => Serving.Answer.Ok(JsonBody.Text(Describe(calendar, "calendar#calendar"))),
            ("GET", ["events"]) => new EntryListing(account, calendar).Answer(request),
            ("GET", ["events", var id]) => new EntryReads(account, calendar).Get(id),
            ("DELETE", ["events", var id]) => new EntryWrites(account, calendar).Delete(id, MatchOf(request)),
            _ => AnswerWrite(request, calendar, rest, body),
        };

    private Answer AnswerWrite(HttpRequest request, CalendarStore calendar, string[] rest, string body)
    {
        if (RequestText.FindObject(body) is not { } given)
        {
            return GoogleErrors.Of(400, "parseError", "Parse Error");
        }

        if (given["attendees"] is JsonArray { Count: > 0 }
            && account.Tokens.IsOfAServiceAccount(RequestText.BearerOf(request)))
        {
            return GoogleErrors.Of(
                403, "forbiddenForServiceAccounts",
                "Service accounts cannot invite attendees without Domain-Wide Delegation of Authority.");
        }

        var writes = new EntryWrites(account, calendar);
        return (request.Method, rest) switch
        {
            ("POST", ["events"]) => writes.Insert(given),
            ("PUT", ["events", var id]) => writes.Replace(id, given, MatchOf(request)),
            ("PATCH", ["events", var id]) => writes.Patch(id, given, MatchOf(request)),
            _ => GoogleErrors.Of(404),
        };
    }

    private static string? MatchOf(HttpRequest request) => request.Headers.IfMatch;
}
