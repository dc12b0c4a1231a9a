using System.Text;
using SupportOps.Calendly.Events;
using SupportOps.Calendly.Tests.Signatures;
using SupportOps.Scheduling;
using SupportOps.Team;

namespace SupportOps.Calendly.Tests.Events;

public sealed class CalendlyEventReaderTests
{
    [Fact]
    public void Creation_IsReadAsABooking()
    {
        var found = Assert.IsType<InviteeCreated>(Bodies.Read(Bodies.Created));
        var booking = found.Booking with { Hosts = [], Answers = [] };

        Assert.Equal(
            new Booking
            {
                Change = BookingChange.Created,
                ScheduledEventUri = "https://api.calendly.com/scheduled_events/EV1",
                Name = "GitLab Support",
                Hosts = booking.Hosts,
                Start = new DateTimeOffset(2026, 2, 2, 15, 0, 0, TimeSpan.Zero).AddTicks(1234560),
                End = new DateTimeOffset(2026, 2, 2, 16, 0, 0, TimeSpan.Zero),
                Invitees = new InviteeCounter(3, 2, 5),
                OldInviteeUri = "https://api.calendly.com/scheduled_events/EV0/invitees/IN0",
                Location = "https://zoom.example/j/1",
                InviteeName = "Ada",
                InviteeEmail = "ada@y.test",
                Answers = booking.Answers,
                CancelUrl = "https://calendly.com/c",
                RescheduleUrl = "https://calendly.com/r",
            },
            booking);
        Assert.Equal([new BookingHost("host@x.test"), new BookingHost(null)], found.Booking.Hosts);
        Assert.Equal([new BookingAnswer("Ticket?", "5")], found.Booking.Answers);
        Assert.Equal("https://api.calendly.com/scheduled_events/EV0", found.Booking.ReplacedEventUri);
        Assert.Equal(TimeSpan.Zero, found.Booking.End!.Value.Offset);
        Assert.Equal(123, found.CreatedAt!.Value.Millisecond);
    }

    [Fact]
    public void Cancellation_KnowsItsHalfOfAReschedule()
    {
        var body = Bodies.With("event", "\"invitee.canceled\"")
            .Replace("\"rescheduled\":false", "\"rescheduled\":true", StringComparison.Ordinal)
            .Replace("\"active\"", "\"canceled\"", StringComparison.Ordinal)
            .Replace("\"canceled\":2", "\"active\":2", StringComparison.Ordinal);

        var booking = Assert.IsType<InviteeCanceled>(Bodies.Read(body)).Booking;

        Assert.Equal(
            (BookingChange.Canceled, true, true, true, 2L),
            (booking.Change, booking.IsRescheduled, booking.IsEventCanceled, booking.IsInviteeCanceled,
                booking.Invitees.Active));
    }

    [Fact]
    public void Delivery_Verified_IsRead()
    {
        var body = Encoding.UTF8.GetBytes(Bodies.Created);
        Assert.True(Signer.Verifier().TryVerify(body, Signer.Header(Signer.Now, body), out var delivery, out _));

        Assert.True(CalendlyEventReader.TryRead(delivery, out var found, out _));
        Assert.Equal("invitee.created", found.Name);
    }

    [Theory]
    [InlineData("contact.created")]
    [InlineData("invitee.moved_to_mars")]
    [InlineData("")]
    public void Event_Unknown_KeepsItsJsonAndIsIgnored(string name)
    {
        var found = Assert.IsType<UnknownCalendlyEvent>(Bodies.Read(Bodies.With("event", $"\"{name}\"")));

        Assert.Equal("ada@y.test", found.Payload.GetProperty("email").GetString());
        Assert.Equal(
            BookingKind.Ignored, found.Classify(BookingClassifier.Default, new Roster { Members = [] }).Kind);
    }

    [Fact]
    public void NoShow_WithoutACall_IsStillOne()
    {
        var found = Assert.IsType<InviteeNoShowCreated>(Bodies.Read("""
            {"event": "invitee_no_show.created", "payload": {"uri": "i", "no_show": {"uri": "n"}}}
            """));

        Assert.Equal(("i", "n", null), (found.InviteeUri, found.NoShowUri, found.ScheduledEventUri));
        Assert.Null(found.Booking);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public void Body_WithNothing_IsEmpty(string body) =>
        Assert.Equal(PayloadProblem.Empty, Bodies.Refuse(body).Problem);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("{\"event\":")]
    [InlineData("{} {}")]
    [InlineData("{\"payload\":{\"a\":1,},\"event\":\"x\"}")]
    [InlineData("{/* hidden */\"payload\":{\"a\":1},\"event\":\"x\"}")]
    [InlineData("{\"event\":\"a\",\"event\":\"b\",\"payload\":{\"a\":1}}")]
    [InlineData("{\"event\":\"invitee.created\",\"payload\":{\"a\":{\"b\":1,\"b\":2}}}")]
    public void Body_ThatIsNoCleanJson_IsRefused(string body) =>
        Assert.Equal(PayloadProblem.NotJson, Bodies.Refuse(body).Problem);

    [Fact]
    public void Body_NestedWithoutEnd_IsRefused() => Assert.Equal(
        PayloadProblem.NotJson,
        Bodies.Refuse("{\"event\":\"x\",\"payload\":" + new string('[', 1_000_000)).Problem);

    [Theory]
    [InlineData(31, false)]
    [InlineData(32, true)]
    [InlineData(1000, true)]
    public void Body_NestedTooDeep_IsToldAsThat(int lists, bool isTooDeep)
    {
        var body = "{\"payload\":" + new string('[', lists) + new string(']', lists) + "}";

        Assert.Equal(
            isTooDeep, Bodies.Refuse(body).Message.Contains("deeper than 32 levels", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_ThatIsNoUnicode_IsRefused()
    {
        var lone = Bodies.With("payload.scheduled_event.name", "\"MARK\"");
        byte[] invalid =
            [.. Encoding.UTF8.GetBytes(lone[..lone.IndexOf("MARK", StringComparison.Ordinal)]), 0xFF,
                .. Encoding.UTF8.GetBytes(lone[lone.IndexOf("MARK", StringComparison.Ordinal)..])];

        Assert.Equal(
            PayloadProblem.NotJson, Bodies.Refuse(lone.Replace("MARK", "\\ud800", StringComparison.Ordinal)).Problem);
        Assert.Equal(PayloadProblem.NotJson, Bodies.Refuse(invalid).Problem);
    }

    [Theory]
    [InlineData("[]", PayloadProblem.NotAnObject)]
    [InlineData("\"text\"", PayloadProblem.NotAnObject)]
    [InlineData("null", PayloadProblem.NotAnObject)]
    [InlineData("{}", PayloadProblem.MissingPayload)]
    [InlineData("{\"event\":\"invitee_no_show.created\"}", PayloadProblem.MissingPayload)]
    [InlineData("{\"event\":\"invitee_no_show.created\",\"payload\":{}}", PayloadProblem.MissingPayload)]
    [InlineData("{\"event\":\"x\",\"payload\":null}", PayloadProblem.MissingPayload)]
    [InlineData("{\"event\":\"x\",\"payload\":[1]}", PayloadProblem.WrongKind)]
    [InlineData("{\"payload\":{\"a\":1}}", PayloadProblem.MissingEventName)]
    [InlineData("{\"event\":1,\"payload\":{\"a\":1}}", PayloadProblem.MissingEventName)]
    [InlineData("{\"event\":\"invitee.created\",\"payload\":{\"a\":1}}", PayloadProblem.MissingScheduledEvent)]
    [InlineData("{\"event\":\"invitee.created\",\"payload\":{\"event\":{}}}", PayloadProblem.LegacyVersion1)]
    public void Body_OfAnotherShape_IsRefusedByName(string body, PayloadProblem problem)
    {
        var refusal = Bodies.Refuse(body);

        Assert.Equal(problem, refusal.Problem);
        Assert.Equal(BookingKind.InvalidPayload, refusal.ToClassification().Kind);
    }

    [Theory]
    [InlineData("payload.scheduled_event", "null", PayloadProblem.MissingScheduledEvent)]
    [InlineData("payload.scheduled_event", "\"EV1\"", PayloadProblem.WrongKind)]
    [InlineData("payload.scheduled_event.name", "7", PayloadProblem.WrongKind)]
    [InlineData("payload.scheduled_event.status", "true", PayloadProblem.WrongKind)]
    [InlineData("payload.status", "[]", PayloadProblem.WrongKind)]
    [InlineData("payload.scheduled_event.event_memberships", "{}", PayloadProblem.WrongKind)]
    [InlineData("payload.scheduled_event.event_memberships", "[null]", PayloadProblem.WrongKind)]
    [InlineData("payload.scheduled_event.event_memberships", "[{\"user_email\":1}]", PayloadProblem.WrongKind)]
    public void Field_ThatIsNeeded_MustBeOfItsKind(string path, string json, PayloadProblem problem) =>
        Assert.Equal(problem, Bodies.Refuse(Bodies.With(path, json)).Problem);

    [Theory]
    [InlineData("payload.questions_and_answers", "{}")]
    [InlineData("payload.questions_and_answers", "[1, null, {\"question\": 5}]")]
    [InlineData("payload.scheduled_event.location", "\"here\"")]
    [InlineData("payload.scheduled_event.invitees_counter", "{\"active\": 1e309, \"total\": 1.5}")]
    [InlineData("payload.scheduled_event.start_time", "\"2026-02-02T15:00:00\"")]
    [InlineData("payload.scheduled_event.start_time", "17")]
    [InlineData("payload.scheduled_event.start_time", "\"0001-01-01T00:00:00+14:00\"")]
    [InlineData("payload.scheduled_event.event_memberships", "null")]
    [InlineData("payload.scheduled_event.name", "null")]
    [InlineData("payload.scheduled_event.name", null)]
    [InlineData("payload.first_name", "{}")]
    [InlineData("payload.rescheduled", "\"yes\"")]
    [InlineData("payload.old_invitee", "{}")]
    [InlineData("created_at", "{}")]
    public void Field_ThatIsNotNeeded_MayBeAnything(string path, string? json) =>
        Assert.IsType<InviteeCreated>(Bodies.Read(Bodies.With(path, json)));

    // Without an offset it could be any of a day's instants.
    [Fact]
    public void Time_WithoutAnOffset_IsNotGuessed() => Assert.Null(
        Bodies.Read(Bodies.With("payload.scheduled_event.start_time", "\"2026-02-02T15:00:00\"")).Booking!.Start);

    [Fact]
    public void ByteOrderMark_AtTheStart_IsSkipped() =>
        Assert.IsType<InviteeCreated>(Bodies.Read('\uFEFF' + Bodies.Created));

    [Fact]
    public void Refusal_ShowsNoValueOfTheBody()
    {
        var refusal = Bodies.Refuse(Bodies.With("payload.scheduled_event.name", "{\"secret-canary\": 1}"));

        Assert.DoesNotContain("canary", refusal.Message, StringComparison.Ordinal);
    }
}
