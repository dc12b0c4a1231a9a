// Another company's channels, hours and holidays, and the ticket that its engineer 7 takes next.
using SupportOps.Channels;
using SupportOps.Time;

var policy = new ChannelPolicy
{
    Name = "acme",
    Channels =
    [
        new()
        {
            Id = new("outage"), Title = "Outages", Priority = 1,
            Tickets = new() { Priorities = ["urgent"] },
            Target = ResponseTarget.ClockTime(TimeSpan.FromMinutes(15)),
        },
        new()
        {
            Id = new("partner"), Title = "Partners", Priority = 2,
            Tickets = new() { Tags = ["partner"] },
            Target = ResponseTarget.OpenTime(TimeSpan.FromHours(4)),
        },
        new()
        {
            Id = new("mail"), Title = "Mail", Priority = 3,
            Tickets = TicketFilter.Rest,
            Target = ResponseTarget.BusinessDays(2),
        },
    ],
    Calendar = new()
    {
        Zone = TimeZoneInfo.FindSystemTimeZoneById("Australia/Sydney"),
        Week = WorkWeek.MondayToFriday(new OpenHours(new TimeOnly(9, 0), new TimeOnly(17, 30))),
        SpecialDays = [SpecialDay.Holiday(new DateOnly(2026, 12, 25), "Christmas Day")],
    },
};

var now = new DateTimeOffset(2026, 12, 24, 6, 0, 0, TimeSpan.Zero);
SupportTicket[] tickets =
[
    new() { Id = new(1), CreatedAt = now.AddHours(-9), Status = TicketStatus.Open, Assignee = new(7) },
    new() { Id = new(2), CreatedAt = now.AddHours(-1), Status = TicketStatus.New, Tags = ["partner"] },
];

var next = policy.Queue(tickets, new AssigneeId(7), now).Next;
Console.WriteLine($"{next?.Ticket.Id}: {string.Join(' ', next?.Reasons ?? [])}");
