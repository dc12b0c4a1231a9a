using SupportOps.Channels.Incidents;
using SupportOps.Channels.Tables;

namespace SupportOps.Channels;

/// <summary>The channels as the handbook has them.</summary>
/// <remarks>
/// The page names the channels and not how Zendesk tells them apart: the tags and addresses here are the choice of this
/// package. Source: handbook, Support Channels.
/// </remarks>
internal static class HandbookChannels
{
    private static readonly ResponseTarget OneBusinessDay = ResponseTarget.BusinessDays(HandbookPromises.SecurityDays);

    public static IReadOnlyList<SupportChannel> All { get; } =
    [
        Emergency, SecurityMail, HackerOne, Tickets, FollowUp, SupportTracker, ProductTrackers, Docker, NonChannel,
    ];

    private static SupportChannel Emergency => new()
    {
        Id = new ChannelId(HandbookPromises.Emergency),
        Title = "Emergency tickets",
        Priority = 1,
        Tickets = new TicketFilter { Tags = ["emergency"] },
        Target = ResponseTarget.ClockTime(TimeSpan.FromMinutes(HandbookPromises.EmergencyMinutes)),
        Escalation = EscalationPolicy.Emergency,
        AlarmDuties = ["Acknowledge the incident in PagerDuty; after 5 minutes second level is alerted."],
        Duties =
        [
            "Tell the customer in the ticket that you handle the case, and ask how to reach them best.",
            "Send a link to a meeting in which you wait, and ask them to join or to say that they cannot.",
            "Once it is resolved, write the steps you took into the ticket.",
        ],
    };

    private static SupportChannel SecurityMail => new()
    {
        Id = new ChannelId(HandbookPromises.SecurityMail),
        Title = "Security disclosures by mail",
        Priority = 2,
        Tickets = new TicketFilter { Recipients = ["security@gitlab.com"] },
        Target = OneBusinessDay,
        Duties =
        [
            "Ask and give examples until you understand the problem, or the researcher finds that there is none; "
                + "never say that there is none.",
            "When you promise to come back to them, say that they can write at any time for news.",
            "Offer to name them on the acknowledgements page.",
            "Need a developer? Open a confidential issue. A report in a public issue is taken private.",
        ],
    };

    private static SupportChannel HackerOne => new()
    {
        Id = new ChannelId(HandbookPromises.HackerOne),
        Title = "Security disclosures by HackerOne",
        Priority = 2,
        Tickets = new TicketFilter { Tags = ["hackerone"] },
        Target = OneBusinessDay,
        Duties =
        [
            "Answer on HackerOne, not in Zendesk.",
            "Close the copy in Zendesk by hand after the first answer.",
            "Triage or escalate without hesitating.",
        ],
    };

    private static SupportChannel Tickets => new()
    {
        Id = new ChannelId("zendesk"),
        Title = "Regular Zendesk tickets",
        Priority = 3,
        Tickets = TicketFilter.Rest,
        Duties =
        [
            "Work your own tickets first, then unassigned ones, the oldest first.",
            "When others must help, open an issue on the tracker it belongs to.",
        ],
    };

    private static SupportChannel FollowUp => new()
    {
        Id = new ChannelId("follow-up"),
        Title = "Follow-up on issues opened for tickets",
        Priority = 4,
        Duties = ["Look after the issues that you opened for tickets, by their priority labels."],
    };

    private static SupportChannel SupportTracker => new()
    {
        Id = new ChannelId("support-tracker"),
        Title = "GitLab.com Support Tracker",
        Priority = 5,
        Duties =
        [
            "Assign the issue to yourself, so that others see what is free.",
            "Say so in the issue when it is solved.",
            "Send a problem of an installation on premises to its tracker or to the help page.",
        ],
    };

    private static SupportChannel ProductTrackers => new()
    {
        Id = new ChannelId("product-trackers"),
        Title = "GitLab EE, CE and Omnibus trackers",
        Priority = 6,
        Duties = ["Answer bug reports and feature requests by the triage policies; a new EE issue is a ticket too."],
    };

    private static SupportChannel Docker => new()
    {
        Id = new ChannelId("docker"),
        Title = "Questions about the Docker image",
        Priority = 7,
        Tickets = new TicketFilter { Tags = ["docker"] },
        Duties = ["Answer in Zendesk; the handbook has no more to say on it yet."],
    };

    private static SupportChannel NonChannel => new()
    {
        Id = new ChannelId("non-channel"),
        Title = "Work outside the channels",
        Priority = 8,
        Duties = ["If there is time: fix bugs, add features, better the website."],
    };
}
