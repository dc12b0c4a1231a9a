using System.Net;
using System.Text.Json;
using SupportOps.Calendly.Wire;
using SupportOps.Http;

namespace SupportOps.Calendly.Webhooks;

/// <summary>Creates, reads and deletes webhook subscriptions; there is no way to change one.</summary>
/// <remarks>Source: Calendly API reference, Webhook Subscriptions.</remarks>
internal sealed class SubscriptionOrders(CalendlyAccount account)
{
    private const string Collection = "webhook_subscriptions";

    public async Task<SubscriptionCreation> CreateAsync(
        SubscriptionRequest request, CancellationToken cancellationToken)
    {
        Refuse(request);
        try
        {
            using var answer = await account.ApiKeeping(request.SigningKey)
                .SendAsync(CreateCall(request), cancellationToken).ConfigureAwait(false);
            var created = Read(Parse(answer), "the new webhook subscription");
            RequireMirror(request, created);
            CalendlyLog.SubscriptionCreated(
                account.Logger, account.System, created.Events.Count, request.Scope.Name);
            return new SubscriptionCreation { Outcome = SubscriptionOutcome.Created, Subscription = created };
        }
        catch (SupportOpsApiException exception) when (exception.Status is HttpStatusCode.Conflict)
        {
            return await new ExistingSubscription(account).FindAsync(request, exception, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    public async Task<WebhookSubscription?> FindAsync(
        SubscriptionReference reference, CancellationToken cancellationToken)
    {
        try
        {
            var call = new ApiCall<WireResource<WireSubscription>>
            {
                Address = account.Address.Of($"{Collection}/{reference.Id}"),
                Subject = "the webhook subscription",
                Shape = CalendlyJson.Default.SubscriptionAnswer,
            };
            var answer = await account.Api.SendAsync(call, cancellationToken).ConfigureAwait(false);
            return Read(answer, "the webhook subscription");
        }
        catch (SupportOpsApiException exception) when (exception.Status is HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    // A deletion whose answer was lost is tried again and meets nothing: gone either way.
    public async Task<SubscriptionDeletion> DeleteAsync(
        SubscriptionReference reference, CancellationToken cancellationToken)
    {
        try
        {
            await account.Api.SendAsync(DeleteCall(reference), cancellationToken).ConfigureAwait(false);
            CalendlyLog.SubscriptionDeleted(account.Logger, account.System);
            return SubscriptionDeletion.Deleted;
        }
        catch (SupportOpsApiException exception) when (exception.Status is HttpStatusCode.NotFound)
        {
            return SubscriptionDeletion.AlreadyGone;
        }
    }

    private void Refuse(SubscriptionRequest request)
    {
        string?[] foreign =
        [
            request.Organization is { } organization ? account.Address.FindForeign(organization.Address) : null,
            request.User is { } user ? account.Address.FindForeign(user.Address) : null,
        ];
        IReadOnlyList<string> problems = [.. request.FindProblems(), .. foreign.OfType<string>()];
        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join(". ", problems) + ".", nameof(request));
        }
    }

    private void RequireMirror(SubscriptionRequest request, WebhookSubscription created)
    {
        if (SubscriptionMirror.FindDifferences(request, created) is { Count: > 0 } differences)
        {
            throw account.Fail(
                $"the new webhook subscription {created.Reference} does not mirror the request: "
                + UntrustedText.ToSingleLine(string.Join("; ", differences)),
                "It exists all the same: delete it before you try again");
        }
    }

    // The place of a wrong value is left out: its path is made of names that the other side chose, and the other side
    // was just told the signing key.
    private WireResource<WireSubscription> Parse(JsonDocument answer)
    {
        try
        {
            return answer.Deserialize(CalendlyJson.Default.SubscriptionAnswer)
                ?? throw new JsonException("The answer is null.");
        }
        catch (JsonException)
        {
            throw account.Fail(
                "the new webhook subscription has a value of the wrong kind",
                "It may exist all the same: list the subscriptions before you try again");
        }
    }

    private WebhookSubscription Read(WireResource<WireSubscription> answer, string subject)
    {
        try
        {
            return SubscriptionRecords.ToSubscription(answer.Resource ?? throw new RecordException("has no resource"));
        }
        catch (RecordException exception)
        {
            throw account.Fail($"{subject} {exception.Message}", "Check that the address leads to Calendly");
        }
    }

    private ApiCall<JsonDocument> CreateCall(SubscriptionRequest request) => new()
    {
        Method = HttpMethod.Post,
        Address = account.Address.Of(Collection),
        Subject = "the webhook subscription",
        Verb = "created",
        Success = [HttpStatusCode.Created],
        Shape = CalendlyJson.Default.JsonDocument,
        Body = JsonSerializer.SerializeToUtf8Bytes(ToWire(request), CalendlyJson.Default.WireNewSubscription),
    };

    private ApiCall<NoAnswer> DeleteCall(SubscriptionReference reference) => new()
    {
        Method = HttpMethod.Delete,
        Address = account.Address.Of($"{Collection}/{reference.Id}"),
        Subject = "the webhook subscription",
        Verb = "deleted",
        Success = [HttpStatusCode.NoContent],
    };

    private static WireNewSubscription ToWire(SubscriptionRequest request) => new()
    {
        Url = request.Url.AbsoluteUri,
        Events = [.. request.Events.Distinct().Select(name => name.Name)],
        Organization = request.Organization.Address,
        User = request.User?.Address,
        Scope = request.Scope.Name,
        SigningKey = request.SigningKey?.Reveal(),
    };
}
