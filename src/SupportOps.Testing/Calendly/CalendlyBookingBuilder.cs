using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Calendly;

/// <summary>Describes a booked call. Without a word: half an hour, one invitee, a conference link.</summary>
public sealed class CalendlyBookingBuilder
{
    private readonly List<string> _coHosts = [];
    private readonly List<(string Name, string Email)> _invitees = [];
    private readonly List<KeyValuePair<string, string>> _answers = [];
    private TimeSpan _length = TimeSpan.FromMinutes(30);
    private int? _limit;
    private string? _location = Location("zoom", "join_url", "https://conference.example/j/1");

    internal CalendlyBookingBuilder()
    {
    }

    internal IReadOnlyList<string> CoHosts => _coHosts;

    /// <summary>Adds an invitee; several make it a group event.</summary>
    /// <param name="name">Name.</param>
    /// <param name="email">E-mail address.</param>
    public CalendlyBookingBuilder Invitee(string name, string email)
    {
        _invitees.Add((name, email));
        return this;
    }

    /// <summary>Sets how long it takes.</summary>
    /// <param name="length">The time; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public CalendlyBookingBuilder Lasts(TimeSpan length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, TimeSpan.Zero);
        _length = length;
        return this;
    }

    /// <summary>Adds a further host.</summary>
    /// <param name="email">Address of a user of the organization.</param>
    public CalendlyBookingBuilder CoHost(string email)
    {
        _coHosts.Add(email);
        return this;
    }

    /// <summary>Adds a question of the booking page and its answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer.</param>
    public CalendlyBookingBuilder Answers(string question, string answer)
    {
        _answers.Add(new(question, answer));
        return this;
    }

    /// <summary>Sets a place that people go to or call.</summary>
    /// <param name="text">The place.</param>
    /// <param name="type">Kind of the place: <c>physical</c>, <c>outbound_call</c>, <c>custom</c> and so on.</param>
    public CalendlyBookingBuilder At(string text, string type = "physical")
    {
        _location = Location(type, "location", text);
        return this;
    }

    /// <summary>Sets a conference.</summary>
    /// <param name="joinUrl">Its link; null while there is none yet.</param>
    /// <param name="type">Kind of the conference: <c>zoom</c>, <c>google_conference</c> and so on.</param>
    public CalendlyBookingBuilder Conference(string? joinUrl, string type = "zoom")
    {
        _location = Location(type, "join_url", joinUrl);
        return this;
    }

    /// <summary>Leaves the place null.</summary>
    public CalendlyBookingBuilder Nowhere()
    {
        _location = null;
        return this;
    }

    /// <summary>Sets how many may be invited; without this word as many as are.</summary>
    /// <param name="limit">The number.</param>
    public CalendlyBookingBuilder ForUpTo(int limit)
    {
        _limit = limit;
        return this;
    }

    internal CalendlyBooking Build(
        ResourceUri uris, string? name, IReadOnlyList<CalendlyUser> hosts, DateTimeOffset start, DateTimeOffset now)
    {
        var uri = uris.Next("scheduled_events");
        (string Name, string Email)[] invited = _invitees.Count > 0
            ? [.. _invitees]
            : [("Ingrid Invitee", "ingrid@customer.example")];
        return new CalendlyBooking
        {
            Uri = uri,
            Name = name,
            Start = start,
            End = start + _length,
            Hosts = hosts,
            Invitees =
            [
                .. invited.Select(invitee => new CalendlyInvitee
                {
                    Uri = uris.NextInvitee(uri), Name = invitee.Name, Email = invitee.Email,
                    CreatedAt = now, UpdatedAt = now,
                }),
            ],
            Answers = _answers,
            LocationJson = _location,
            InviteeLimit = _limit ?? invited.Length,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    private static string Location(string type, string member, string? value)
    {
        var location = new JsonObject { ["type"] = type };
        if (member == "join_url")
        {
            location["status"] = value is null ? "initiated" : "pushed";
            location["data"] = null;
        }

        location[member] = value;
        return JsonBody.Text(location);
    }
}
