// Creates a webhook subscription once, however often it runs, and judges whether everything is delivered. The account is
// the stand-in server's, so this runs as it is.
using SupportOps.Calendly;
using SupportOps.Calendly.Webhooks;
using SupportOps.Http;
using SupportOps.Testing.Calendly;

await using var account = await CalendlyServer.StartAsync(c => c.WithToken("token"));
var options = new CalendlyOptions { BaseAddress = account.Url, Token = "token" };
var (signingKey, cancellationToken) = (new Secret("signing-key"), CancellationToken.None);

using var calendly = new CalendlyClient(options);
var self = await calendly.GetCurrentUserAsync(cancellationToken);
var creation = await calendly.CreateSubscriptionAsync(
    new SubscriptionRequest
    {
        Url = new Uri("https://hooks.acme.example/calendly"),
        Organization = self.Organization!,
        SigningKey = signingKey,
    },
    cancellationToken);

var subscriptions = await calendly.ListSubscriptionsAsync(self.Organization!, cancellationToken: cancellationToken)
    .ToListAsync(cancellationToken);
var health = WebhookHealth.Evaluate(
    subscriptions,
    new WebhookExpectation { Url = creation.Subscription.Url },
    TimeProvider.System.GetUtcNow());

Console.WriteLine($"{creation.Outcome}, {(health.IsHealthy ? "healthy" : health.Findings[0].Message)}");
