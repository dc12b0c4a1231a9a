using SupportOps.Calendly.Events;
using SupportOps.Scheduling;
using SupportOps.Tests.Shared;

namespace SupportOps.Calendly.Tests.Events;

/// <summary>Payloads that Calendly documents or sent, read in place.</summary>
public sealed class RecordedPayloadsTests
{
    [SharedFact("contracts")]
    public void DocumentedPayloads_AreReadAsWhatTheyAre()
    {
        var created = Assert.IsType<InviteeCreated>(Read("webhook.invitee.created.docs.json"));
        var canceled = Assert.IsType<InviteeCanceled>(Read("webhook.invitee.canceled.docs.json"));
        var noShow = Assert.IsType<InviteeNoShowCreated>(Read("webhook.invitee_no_show.created.docs.json"));
        var form = Assert.IsType<RoutingFormSubmissionCreated>(
            Read("webhook.routing_form_submission.created.docs.json"));

        // The examples name another call in payload.event.
        Assert.EndsWith("/GBGBDCAADAEDCRZ2", created.Booking.ScheduledEventUri, StringComparison.Ordinal);
        Assert.Equal("string", created.Booking.Location);
        Assert.NotNull(CalendarEntryFormat.Default.FindEntry(created.Booking));
        Assert.Equal(
            (true, false, 0L),
            (canceled.Booking.IsInviteeCanceled, canceled.Booking.IsEventCanceled, canceled.Booking.Invitees.Active));
        Assert.EndsWith("/invitee_no_shows/AAAAAAAAAAAAAAAA", noShow.NoShowUri, StringComparison.Ordinal);
        Assert.Equal(("event_type", "IT & Software"), (form.ResultType, Assert.Single(form.Answers).Answer));
        Assert.StartsWith("https://calendly.com/", form.SubmitterUri, StringComparison.Ordinal);
    }

    [SharedFact("contracts")]
    public void RecordedReschedule_NamesItsOtherHalf()
    {
        var created = Assert.IsType<InviteeCreated>(Read("webhook.reschedule.1.invitee.created.json")).Booking;
        var canceled = Assert.IsType<InviteeCanceled>(Read("webhook.reschedule.2.invitee.canceled.json")).Booking;

        Assert.True(canceled.IsRescheduled);
        Assert.Equal(canceled.ScheduledEventUri, created.ReplacedEventUri);
        Assert.StartsWith(created.ScheduledEventUri!, canceled.NewInviteeUri, StringComparison.Ordinal);
        Assert.True(canceled.IsEventCanceled);
    }

    [SharedFact("contracts")]
    public void RecordedPayloadOfVersion1_IsRefusedByName() => Assert.Equal(
        PayloadProblem.LegacyVersion1,
        Bodies.Refuse(File.ReadAllBytes(PathOf("webhook.v1_legacy.invitee.created.json"))).Problem);

    private static CalendlyEvent Read(string file) => Bodies.Read(File.ReadAllText(PathOf(file)));

    private static string PathOf(string file) =>
        RepositoryRoot.SharedPathOf("contracts", "examples", "calendly", file);
}
