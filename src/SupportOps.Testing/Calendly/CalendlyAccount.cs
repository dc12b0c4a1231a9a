using System.Collections.Concurrent;
using SupportOps.Testing.Faults;

namespace SupportOps.Testing.Calendly;

/// <summary>Everything a server knows: who is in the organization, who may ask, and what goes wrong.</summary>
internal sealed class CalendlyAccount
{
    private readonly ConcurrentQueue<CalendlyUser> _users = new();
    private readonly ConcurrentDictionary<string, string> _tokens = new(StringComparer.Ordinal);

    public FaultPlan Faults { get; } = new(CalendlyErrors.Body);

    public ResourceUri Uris { get; } = new();

    public SubscriptionStore Subscriptions { get; } = new();

    public BookingStore Bookings { get; } = new();

    public DeliveryRules Deliveries { get; } = new();

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Where the server listens; null for a free port of loopback.</summary>
    public Uri? Address { get; set; }

    /// <summary>Limit that is enforced for each token; null for none.</summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>Cap of the resources per page; null for what Calendly allows.</summary>
    public int? LargestPage { get; set; }

    public bool HasWebhooks { get; set; } = true;

    public DateTimeOffset Now => Clock.GetUtcNow();

    public IReadOnlyList<CalendlyUser> Users => [.. _users];

    /// <summary>Who asks when a token was not named; made up when nobody was planted.</summary>
    public CalendlyUser Owner => Users.FirstOrDefault(static user => user.IsAdministrator)
        ?? Add("Olive Owner", "owner@team.example", "owner");

    public CalendlyUser Add(string name, string email, string role)
    {
        var user = new CalendlyUser
        {
            Uri = Uris.Next("users"),
            Name = name,
            Email = email,
            Role = role,
            CreatedAt = Now,
        };
        _users.Enqueue(user);
        return user;
    }

    public void Accept(string token, string email) => _tokens[token] = email;

    public CalendlyUser? FindByUri(string? uri) => Users.FirstOrDefault(user => user.Uri == uri);

    public CalendlyUser? FindByEmail(string? email) => Users.FirstOrDefault(
        user => user.Email.Equals(email, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whose token it is; null when it is not good.</summary>
    public CalendlyUser? FindByToken(string? token) => token switch
    {
        null => null,
        _ when _tokens.IsEmpty => Owner,
        _ => _tokens.TryGetValue(token, out var email) ? FindByEmail(email) : null,
    };
}
