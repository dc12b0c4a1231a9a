namespace SupportOps.Testing.Zendesk;

/// <summary>A ticket of the stand-in server: what a test plants.</summary>
/// <remarks>
/// The members a client may stumble over can be null or left out; <c>default</c> leaves one out. Source: Zendesk
/// Support API, Tickets.
/// </remarks>
public sealed record ZendeskTicket
{
    /// <summary>Ticket number; unique in the server.</summary>
    public required long Id { get; init; }

    /// <summary>When the ticket came.</summary>
    public JsonField<DateTimeOffset?> CreatedAt { get; init; } = new(ZendeskUser.Start);

    /// <summary>When it changed last.</summary>
    public JsonField<DateTimeOffset?> UpdatedAt { get; init; } = new(ZendeskUser.Start);

    /// <summary><c>new</c>, <c>open</c>, <c>pending</c>, <c>hold</c>, <c>solved</c>, <c>closed</c> or any.</summary>
    public JsonField<string> Status { get; init; } = "open";

    /// <summary>User id of who works it.</summary>
    public JsonField<long?> AssigneeId { get; init; } = new(value: null);

    /// <summary>Id of the group that works it.</summary>
    public JsonField<long?> GroupId { get; init; } = new(value: null);

    /// <summary><c>low</c>, <c>normal</c>, <c>high</c>, <c>urgent</c>, or anything.</summary>
    public JsonField<string> Priority { get; init; } = new(value: null);

    /// <summary>The address the customer wrote to.</summary>
    public JsonField<string> Recipient { get; init; } = new(value: null);

    /// <summary><c>via.channel</c>, such as <c>web</c> or <c>email</c>; <c>default</c> leaves it out.</summary>
    public JsonField<string> Via { get; init; } = "web";

    /// <summary>Subject; personal as a rule.</summary>
    public string Subject { get; init; } = "A question";

    /// <summary>The first comment; personal as a rule.</summary>
    public string Description { get; init; } = "How does it work?";

    /// <summary>E-mail address of the customer, which stands in <c>via.source</c>.</summary>
    public string From { get; init; } = "customer@example.test";

    /// <summary>Tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}
