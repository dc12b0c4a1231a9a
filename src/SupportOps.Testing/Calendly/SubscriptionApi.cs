using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Calendly;

/// <summary>Lists, makes, shows and removes webhook subscriptions. Nothing changes one.</summary>
/// <remarks>Source: Calendly API, Webhook subscriptions.</remarks>
internal sealed class SubscriptionApi(CalendlyAccount account, Listing listing)
{
    public const string Name = "webhook_subscriptions";

    public Answer List(HttpRequest request, Uri root, CalendlyUser asker)
    {
        if (OwnerProblem(account, request.Query, asker) is { } problem)
        {
            return problem;
        }

        var query = request.Query;
        var sort = (string?)query["sort"];
        if (sort is not (null or "created_at:asc" or "created_at:desc"))
        {
            return CalendlyErrors.Invalid(("sort", "is not included in the list"));
        }

        var shown = account.Subscriptions.All.Where(subscription => subscription.Scope == query["scope"]
            && (subscription.User is null || subscription.User == query["user"]));
        var sorted = sort == "created_at:desc" ? shown.Reverse() : shown;
        return listing.Answer(request, root, Name, [.. sorted.Select(PeopleJson.Subscription)]);
    }

    public Answer Create(string body, CalendlyUser asker)
    {
        if (RequestText.FindObject(body) is not { } given)
        {
            return CalendlyErrors.Of(400);
        }

        var request = new SubscriptionRequest(account, asker, given);
        if (request.Problem() is { } problem)
        {
            return problem;
        }

        var granted = request.Grant();
        return account.Subscriptions.TryAdd(granted)
            ? new Answer { Status = StatusCodes.Status201Created, Body = Body(granted) }
            : CalendlyErrors.Of(409);
    }

    public Answer Get(string uuid) => account.Subscriptions.Find(UriOf(uuid)) is { } found
        ? Answer.Ok(Body(found))
        : CalendlyErrors.Of(404);

    public Answer Delete(string uuid) => account.Subscriptions.Remove(UriOf(uuid))
        ? new Answer { Status = StatusCodes.Status204NoContent, Body = string.Empty }
        : CalendlyErrors.Of(404);

    /// <summary>An envelope with invented content, as a delivery would have it.</summary>
    public Answer Sample(HttpRequest request, CalendlyUser asker)
    {
        var name = (string?)request.Query["event"];
        if (name is null || !EventName.IsKnown(name))
        {
            return CalendlyErrors.Invalid(("event", "is not included in the list"));
        }

        return OwnerProblem(account, request.Query, asker)
            ?? Answer.Ok(JsonBody.Text(SamplePayload.Of(name, asker, account.Now).Envelope(asker.Uri, account.Now)));
    }

    private static Answer? OwnerProblem(CalendlyAccount account, IQueryCollection query, CalendlyUser asker)
    {
        var scope = (string?)query["scope"];
        if (string.IsNullOrEmpty(query["organization"]))
        {
            return CalendlyErrors.Invalid(("organization", "is missing"));
        }

        if (scope is not ("organization" or "user" or "group"))
        {
            return CalendlyErrors.Invalid(("scope", "is not included in the list"));
        }

        if (scope is "user" or "group" && string.IsNullOrEmpty(query[scope]))
        {
            return CalendlyErrors.Invalid((scope, $"is needed for the scope {scope}"));
        }

        if (query["organization"] != ResourceUri.Organization
            || (scope == "user" && account.FindByUri(query["user"]) is null))
        {
            return CalendlyErrors.Forbidden("This user is not in your organization");
        }

        return asker.IsAdministrator || (scope == "user" && query["user"] == asker.Uri)
            ? null
            : CalendlyErrors.Of(403);
    }

    private static string UriOf(string uuid) => $"{ResourceUri.Root}{Name}/{uuid}";

    private static string Body(CalendlySubscription subscription) =>
        JsonBody.Text(new JsonObject { ["resource"] = PeopleJson.Subscription(subscription) });
}
