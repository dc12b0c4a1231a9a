using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Calendly;

/// <summary>Which path is answered with what.</summary>
internal sealed class CalendlyApi
{
    private const string Memberships = "organization_memberships";

    private readonly CalendlyAccount _account;
    private readonly Listing _listing;
    private readonly SubscriptionApi _subscriptions;
    private readonly BookingApi _bookings;

    public CalendlyApi(CalendlyAccount account)
    {
        _account = account;
        _listing = new Listing(account);
        _subscriptions = new SubscriptionApi(account, _listing);
        _bookings = new BookingApi(account, _listing);
    }

    public bool IsAuthenticated(HttpContext context) => AskerOf(context.Request) is not null;

    public Answer Answer(HttpContext context, Uri root, string body)
    {
        var request = context.Request;
        return AskerOf(request) is { } asker
            ? Answer(request, root, body, asker)
            : CalendlyErrors.Of(401);
    }

    private Answer Answer(HttpRequest request, Uri root, string body, CalendlyUser asker) =>
        (request.Method, request.Path.Value!.Trim('/').Split('/')) switch
        {
            ("GET", ["users", "me"]) => Resource(PeopleJson.Me(asker)),
            ("GET", ["users", var id]) => User(id),
            ("GET", [SubscriptionApi.Name]) => _subscriptions.List(request, root, asker),
            ("POST", [SubscriptionApi.Name]) => _subscriptions.Create(body, asker),
            ("GET", [SubscriptionApi.Name, var id]) => _subscriptions.Get(id),
            ("DELETE", [SubscriptionApi.Name, var id]) => _subscriptions.Delete(id),
            ("GET", ["sample_webhook_data"]) => _subscriptions.Sample(request, asker),
            ("GET", [Memberships]) => ListMemberships(request, root, asker),
            ("GET", [BookingApi.Name]) => _bookings.List(request, root, asker),
            ("GET", [BookingApi.Name, var id]) => _bookings.Get(id),
            ("GET", [BookingApi.Name, var id, BookingApi.Invitees]) => _bookings.ListInvitees(request, root, id),
            _ => CalendlyErrors.Of(404),
        };

    private static Answer Resource(JsonObject resource) =>
        Serving.Answer.Ok(JsonBody.Text(new JsonObject { ["resource"] = resource }));

    private CalendlyUser? AskerOf(HttpRequest request) => _account.FindByToken(RequestText.BearerOf(request));

    private Answer User(string id) => _account.FindByUri($"{ResourceUri.Root}users/{id}") is { } user
        ? Resource(PeopleJson.Me(user))
        : CalendlyErrors.Of(404);

    private Answer ListMemberships(HttpRequest request, Uri root, CalendlyUser asker)
    {
        var query = request.Query;
        var (organization, user, email) =
            ((string?)query["organization"], (string?)query["user"], (string?)query["email"]);
        if (organization is null && user is null && email is null)
        {
            return CalendlyErrors.Invalid(("organization", "or user or email is needed"));
        }

        if (organization is not (null or ResourceUri.Organization) || (!asker.IsAdministrator && user != asker.Uri))
        {
            return CalendlyErrors.Forbidden("This user is not in your organization");
        }

        var shown = _account.Users.Where(known => (user is null || known.Uri == user)
            && (email is null || known.Email.Equals(email, StringComparison.OrdinalIgnoreCase)));
        return _listing.Answer(request, root, Memberships, [.. shown.Select(PeopleJson.Membership)]);
    }
}
