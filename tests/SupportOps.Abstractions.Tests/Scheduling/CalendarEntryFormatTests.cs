using SupportOps.Scheduling;

namespace SupportOps.Abstractions.Tests.Scheduling;

public sealed class CalendarEntryFormatTests
{
    [Fact]
    public void Entry_OfABooking_ShowsTicketCustomerAndLinks()
    {
        var entry = Entry(Calls.Booked() with
        {
            Answers = [new("Phone?", "1"), new("What is the ticket ID?", "500001")],
            InviteeName = "Ada",
            InviteeEmail = "ada@y.test",
            CancelUrl = "https://calendly.com/c",
            RescheduleUrl = "https://calendly.com/r",
            Location = "https://zoom.example/j/1",
        });

        Assert.Equal(
            "What is the ticket ID?: 500001\nCustomer: Ada (ada@y.test)\nCancel: https://calendly.com/c\n"
                + "Reschedule: https://calendly.com/r",
            entry.Description);
        Assert.Equal(
            ("GitLab Support call", "https://zoom.example/j/1", Calls.Start, Calls.Uri),
            (entry.Summary, entry.Location, entry.Start, entry.SourceUri));
    }

    [Fact]
    public void TextOfStrangers_StaysTextAndOnItsLine()
    {
        var entry = Entry(Calls.Booked("Support\u202e\nCall") with
        {
            Answers = [new("ticket", "<a href=x>1</a>\nCancel: https://evil.test")],
            InviteeName = "<b>",
            CancelUrl = "javascript:alert(1)",
            RescheduleUrl = "http://calendly.com/r",
        });

        Assert.Equal(
            "ticket: &lt;a href=x&gt;1&lt;/a&gt; Cancel: https://evil.test\nCustomer: &lt;b&gt;", entry.Description);
        Assert.Equal("Support  Call", entry.Summary);
    }

    [Fact]
    public void LongAnswer_IsCutBetweenCharacters()
    {
        var text = Entry(Calls.Booked() with { Answers = [new("ticket", new string('a', 1999) + "\U0001F600")] });

        Assert.EndsWith("aa…", text.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_AreWrittenInUtc()
    {
        var local = Calls.Start.ToOffset(TimeSpan.FromHours(5));

        Assert.Equal(TimeSpan.Zero, Entry(Calls.Booked() with { Start = local }).Start.Offset);
    }

    [Fact]
    public void Times_HaveNoFractionsOfASecond_WhichCalendarsDoNotKeep()
    {
        var entry = Entry(Calls.Booked() with
        {
            Start = Calls.Start.AddTicks(1),
            End = Calls.Start.AddMilliseconds(1999),
        });

        Assert.Equal((Calls.Start, Calls.Start.AddSeconds(1)), (entry.Start, entry.End));
    }

    [Fact]
    public void LongAnswers_LeaveRoomForTheCustomerAndTheLinks()
    {
        var text = Entry(Calls.Booked() with
        {
            Answers =
            [
                .. Enumerable.Repeat(new BookingAnswer("ticket" + new string('q', 3000), new string('a', 9000)), 9),
            ],
            CancelUrl = "https://calendly.com/cancellations/1",
        }).Description;

        Assert.InRange(text.Length, 1, 8192);
        Assert.EndsWith("Cancel: https://calendly.com/cancellations/1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Booking_WithoutAddressOrTimes_HasNoEntry()
    {
        var booking = Calls.Booked();
        Booking[] wrong =
        [
            booking with { ScheduledEventUri = null }, booking with { Start = null }, booking with { End = null },
            booking with { End = Calls.Start.AddMinutes(-1) },
            booking with { ScheduledEventUri = new string('u', 1025) },
        ];

        Assert.All(wrong, lacking => Assert.Null(CalendarEntryFormat.Default.FindEntry(lacking)));
    }

    private static CalendarEntry Entry(Booking booking) => CalendarEntryFormat.Default.FindEntry(booking)!;
}
