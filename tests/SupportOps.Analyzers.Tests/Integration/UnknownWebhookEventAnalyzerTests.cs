using SupportOps.Analyzers.CodeFixes.Integration;
using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Integration;

public sealed class UnknownWebhookEventAnalyzerTests
{
    private const string ExtraEvents = "supportops.calendly.extra_events";

    [Fact]
    public Task Name_ThatNoEventHas_IsReportedWithTheNearest() => FiresAsync(
        """
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            public static readonly CalendlyEventName Cancelled = new([|"invitee.cancelled"|]);
            public static readonly CalendlyEventName NoShow = new([|"invitee.no_show.created"|]);
            public static readonly CalendlyEventName Other = new([|"booking.made"|]);
            public static readonly CalendlyEventName Upper = new([|"Invitee.Created"|]);
            public static readonly CalendlyEventName Several = new([|"invitee"|]);
            public static readonly CalendlyEventName Begun = new([|"routing_form_submission"|]);
        }
        """,
        given => given
            .Saying("invitee.cancelled", "did you mean 'invitee.canceled'")
            .Saying("invitee.no_show.created", "did you mean 'invitee_no_show.created'")
            .Saying("booking.made", $"check its spelling, or name it in {ExtraEvents}")
            .Saying("Invitee.Created", "did you mean 'invitee.created'")
            .Saying("invitee", $"check its spelling, or name it in {ExtraEvents}")
            .Saying("routing_form_submission", "did you mean 'routing_form_submission.created'"));

    [Fact]
    public Task Name_BehindAConstant_IsReportedWhereItIsUsed() => FiresAsync(
        """
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            private const string Prefix = "invitee.";
            private const string Cancelled = Prefix + "cancelled";

            public static CalendlyEventName Name { get; } = new CalendlyEventName(name: [|Cancelled|]);
        }
        """);

    [Fact]
    public Task Comparison_WithAnUnknownName_IsReported() => FiresAsync(
        """
        using SupportOps.Calendly.Events;
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            public static bool A(CalendlyEvent e) => e.Name == [|"invitee.cancelled"|] || [|"x.y"|] != e.Name;

            public static bool B(CalendlyEvent e) => e is { Name: [|"invitee.cancelled"|] or not [|"x"|] };

            public static bool C(CalendlyEventName e) => e.Name is [|"invitee.cancelled"|] || e.ToString() == [|"x"|];

            public static bool D(CalendlyEvent e) => string.Equals(e.Name, [|"x"|], StringComparison.Ordinal)
                || e.Name.Equals([|"y"|]) || [|"z"|].Equals(e.Name);

            public static int E(CalendlyEvent e) => e.Name switch
            {
                "invitee.created" => 1,
                [|"invitee.cancelled"|] or "invitee.canceled" => 2,
                _ => 3,
            };

            public static int F(CalendlyEvent e)
            {
                switch (e.Name)
                {
                    case "invitee.created":
                        return 1;
                    case [|"invitee.cancelled"|]:
                        return 2;
                    case [|"contact.create"|] when e.CreatedAt is null:
                        return 4;
                    default:
                        return 3;
                }
            }
        }
        """);

    [Fact]
    public Task PlaceOfOnesOwn_MarkedAsTheTextOfAnEvent_IsGuarded() => FiresAsync(
        """
        using SupportOps.Annotations;
        using SupportOps.Calendly.Webhooks;

        public sealed class Sample
        {
            [TextOf(typeof(CalendlyEventName))]
            public string Event { get; set; } = [|"one"|];

            [TextOf(typeof(CalendlyEventName))]
            private readonly string _first = [|"two"|];

            public string Other { get; set; } = "three";

            public static void Take([TextOf(typeof(CalendlyEventName))] params string[] names)
            {
            }

            public static void List([TextOf(typeof(CalendlyEventName))] IReadOnlyList<string> names)
            {
            }

            public string Run()
            {
                Take([|"a"|], "invitee.created", [|"b"|]);
                List([[|"c"|], "contact.deleted"]);
                List(new[] { [|"d"|] });
                List(new List<string> { [|"e"|], "invitee.created" });
                Event = [|"f"|];
                return _first + new Sample { Event = [|"g"|], Other = "h" }.Event;
            }
        }
        """);

    [Fact]
    public Task Text_ThatIsNoNameOfAnEvent_IsSilent() => SilentAsync(
        """
        using SupportOps.Calendly.Events;
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            public static readonly CalendlyEventName Known = new("contact.deleted");
            public static readonly SubscriptionState State = new("paused");

            public static CalendlyEventName Make(string name) => new(name);

            public static bool Test(CalendlyEvent e, string text) => text == "invitee.cancelled"
                || e.CreatedBy == "invitee.cancelled" || e.Name.StartsWith("invitee.x") || e.Name == text
                || string.Equals(e.Name, "Invitee.Created", StringComparison.OrdinalIgnoreCase)
                || e.Name is { Length: 3 } || e.Name is null;
        }
        """);

    [Fact]
    public Task Name_OfARequestThatAllowsUnknownOnes_IsSilent() => SilentAsync(
        """
        using SupportOps.Calendly;
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            public static SubscriptionRequest Make(Uri url, OrganizationReference organization) => new()
            {
                Url = url,
                Organization = organization,
                Events = [new CalendlyEventName("invitee.moved")],
                AllowsUnknownEvents = true,
            };
        }
        """);

    [Fact]
    public Task Name_ThatTheOptionLists_IsSilent() => FiresAsync(
        """
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            public static readonly CalendlyEventName Moved = new("invitee.moved");
            public static readonly CalendlyEventName Merged = new("contact.merged");
            public static readonly CalendlyEventName Cancelled = new([|"invitee.cancelled"|]);
        }
        """,
        given => given.Option(ExtraEvents, "invitee.moved, contact.merged"));

    [Fact]
    public Task Name_ThatTheProgramDeclaresAsKnown_IsSilent() => SilentAsync(
        """
        using SupportOps.Annotations;
        using SupportOps.Calendly.Webhooks;

        [KnownValues]
        public static class Sample
        {
            [KnownValue("invitee.moved")]
            public static CalendlyEventName Moved { get; } = new("invitee.moved");

            public static bool IsMoved(CalendlyEventName name) => name.Name == "invitee.moved";
        }
        """);

    [Fact]
    public Task Name_WithoutSupportOps_IsSilent() => SilentAsync(
        """
        public static class Sample
        {
            public static bool Is(string name) => name == "invitee.cancelled";
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task UnfinishedCode_IsSilentAndHarmless() => SilentAsync(
        """
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            public static readonly CalendlyEventName A = new();
            public static readonly CalendlyEventName B = new(;
            public static bool C(CalendlyEventName e) => e.Name == || string.Equals(e.Name;
            public static bool D(CalendlyEventName e) => e.Name switch { _ ;
            public static bool E(CalendlyEventName e) { switch (e.Name) { case : case "" + Missing: } }
        }
        """,
        given => given.Broken().Exactly());

    [Fact]
    public Task MistypedName_TakesTheMemberOrTheText() =>
        Verify.FixesAsync<UnknownWebhookEventAnalyzer, UnknownWebhookEventFix>(
            """
            using SupportOps.Calendly.Events;
            using SupportOps.Calendly.Webhooks;

            public static class Sample
            {
                private const string Word = "contact.create";

                public static IReadOnlyList<CalendlyEventName> Names { get; } =
                [
                    // When a call is off.
                    new CalendlyEventName([|"invitee.cancelled"|]), // as the page says
                    new([|Word|]),
                    new([|"nothing.like.it"|]),
                ];

                public static bool Is(CalendlyEvent e) => e.Name == [|"invitee.cancelled"|] || e.Name == [|Word|];
            }
            """,
            """
            using SupportOps.Calendly.Events;
            using SupportOps.Calendly.Webhooks;

            public static class Sample
            {
                private const string Word = "contact.create";

                public static IReadOnlyList<CalendlyEventName> Names { get; } =
                [
                    // When a call is off.
                    CalendlyEventName.InviteeCanceled, // as the page says
                    CalendlyEventName.ContactCreated,
                    new([|"nothing.like.it"|]),
                ];

                public static bool Is(CalendlyEvent e) => e.Name == "invitee.canceled" || e.Name == [|Word|];
            }
            """);

    [Fact]
    public Task MistypedCase_BesideTheRightOne_HasNoFix() =>
        Verify.IsNotFixedAsync<UnknownWebhookEventAnalyzer, UnknownWebhookEventFix>(
            """
            using SupportOps.Calendly.Events;

            public static class Sample
            {
                public static int A(CalendlyEvent e) => e.Name switch
                {
                    [|"invitee.cancelled"|] => 1,
                    "invitee.canceled" or "invitee.created" => 2,
                    _ => 3,
                };

                public static int B(CalendlyEvent e)
                {
                    switch (e.Name)
                    {
                        case "invitee.canceled":
                            return 1;
                        case [|"invitee.cancelled"|]:
                            return 2;
                        default:
                            return 3;
                    }
                }

                public static bool C(CalendlyEvent e) => e.Name is "invitee.canceled" or [|"invitee.cancelled"|];

                public static int D(CalendlyEvent e) => e.Name switch
                {
                    [|"invitee.cancelled"|] => 1,
                    [|"invitee.cancelld"|] => 2,
                    _ => 3,
                };
            }
            """);

    [Fact]
    public Task MistypedCase_BesideOthers_IsFixed() =>
        Verify.FixesAsync<UnknownWebhookEventAnalyzer, UnknownWebhookEventFix>(
            """
            using SupportOps.Calendly.Events;

            public static class Sample
            {
                public static string A(CalendlyEvent e) => e.Name switch
                {
                    [|"invitee.cancelled"|] => "invitee.canceled",
                    "invitee.created" => "b",
                    _ => "c",
                };
            }
            """,
            """
            using SupportOps.Calendly.Events;

            public static class Sample
            {
                public static string A(CalendlyEvent e) => e.Name switch
                {
                    "invitee.canceled" => "invitee.canceled",
                    "invitee.created" => "b",
                    _ => "c",
                };
            }
            """);

    [Fact]
    public Task EmptyText_IsSilent() => SilentAsync(
        """
        using SupportOps.Calendly.Events;

        public static class Sample
        {
            public static bool IsNameless(CalendlyEvent e) => e.Name == "" || e.Name is "";
        }
        """);

    [Fact]
    public Task NameLikeNoOther_HasNoFix() => Verify.IsNotFixedAsync<UnknownWebhookEventAnalyzer, UnknownWebhookEventFix>(
        """
        public static class Sample
        {
            public static object Make() => new SupportOps.Calendly.Webhooks.CalendlyEventName([|"nothing.like.it"|]);
        }
        """);

    [Fact]
    public Task Fault_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<UnknownWebhookEventAnalyzer>(
        """
        public static class Sample
        {
            public static object Make() => new SupportOps.Calendly.Webhooks.CalendlyEventName("invitee.cancelled");
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Fault_OfARuleThatIsOff_IsSilent() => Verify.IsSilentAsync<UnknownWebhookEventAnalyzer>(
        """
        public static class Sample
        {
            public static object Make() => new SupportOps.Calendly.Webhooks.CalendlyEventName("invitee.cancelled");
        }
        """,
        given => given.Severity(UnknownWebhookEventAnalyzer.Id, "none"));

    private static Task FiresAsync(string markup, Func<Scenario, Scenario>? given = null) =>
        Verify.FiresAsync<UnknownWebhookEventAnalyzer>(markup, given);

    private static Task SilentAsync(string code, Func<Scenario, Scenario>? given = null) =>
        Verify.IsSilentAsync<UnknownWebhookEventAnalyzer>(code, given);
}
