using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SupportOps.Scheduling;
using SupportOps.Team;

namespace SupportOps.Abstractions.Tests.Scheduling;

public sealed class BookingClassifierTests
{
    [Theory]
    [InlineData("US Government Support", Calls.Agent, BookingKind.UsGovernment)]
    [InlineData("Call US Federal now", Calls.Agent, BookingKind.UsGovernment)]
    [InlineData("US Government Support", "GOV@X.TEST", BookingKind.UsGovernment)]
    [InlineData("US Government Support", Calls.Colleague, BookingKind.Global)]
    [InlineData("US Government call", Calls.Colleague, BookingKind.Neither)]
    [InlineData("us government support", Calls.Agent, BookingKind.Global)]
    [InlineData("US  Government", Calls.Agent, BookingKind.Neither)]
    [InlineData("U.S. Government SUPPORT", Calls.Agent, BookingKind.Global)]
    [InlineData("Supporting you", "stranger@y.test", BookingKind.Global)]
    [InlineData("Interview", Calls.Agent, BookingKind.Neither)]
    [InlineData("", Calls.Agent, BookingKind.Neither)]
    [InlineData(null, Calls.Agent, BookingKind.Neither)]
    public void Booking_ByNameAndHost_HasItsKind(string? name, string host, BookingKind kind) =>
        Assert.Equal(kind, Calls.Booked(name, host).Classified().Kind);

    [Theory]
    [InlineData(Calls.Agent, "US Government Support")]
    [InlineData(Calls.Colleague, "GitLab Support")]
    public void Cancellation_IsClassifiedLikeItsCreation(string host, string calendar)
    {
        var booking = Calls.Booked("US Government Support", host);

        Assert.Equal((calendar, BookingAction.Add), Outline(booking));
        Assert.Equal((calendar, BookingAction.Remove), Outline(booking.Canceled()));
    }

    [Fact]
    public void Hosts_OneAgentAmongOthers_IsEnough() => Assert.Equal(
        BookingKind.UsGovernment,
        Calls.Booked("US Federal", Calls.Colleague, null, Calls.Agent).Classified().Kind);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Creation_ThatIsCancelledAlready_IsIgnored(bool invitee, bool call) => Assert.Equal(
        (BookingKind.Ignored, BookingAction.None),
        (Calls.Booked() with { IsInviteeCanceled = invitee, IsEventCanceled = call }).Classified() is var found
            ? (found.Kind, found.Action)
            : default);

    [Theory]
    [InlineData("US Government Support", true)]
    [InlineData("us government Support", false)]
    public void HostWithoutAddress_WarnsWhereTheNameIsOfUsGovernment(string name, bool warns)
    {
        var found = Calls.Booked(name, [null]).Classified();

        Assert.Equal((BookingKind.Global, warns), (found.Kind, found.Warnings.Count == 1));
    }

    [Theory]
    [InlineData("us government support", Calls.Agent, 1)]
    [InlineData("us government support", Calls.Colleague, 0)]
    [InlineData("US Federal and us government", Calls.Agent, 0)]
    public void NearMissOfCase_WarnsWithAnAgentOnly(string name, string host, int warnings) =>
        Assert.Equal(warnings, Calls.Booked(name, host).Classified().Warnings.Count);

    [Fact]
    public void Booking_WithoutTimes_WarnsThatItHasNoPlace() =>
        Assert.Single((Calls.Booked() with { Start = null }).Classified().Warnings);

    [Fact]
    public void Booking_WhoseAddressNoCalendarKeeps_WarnsThatItHasNoPlace() => Assert.Equal(
        [BookingConcern.NoEntry],
        (Calls.Booked() with { ScheduledEventUri = Calls.Uri + new string('x', 1024) }).Classified().Concerns);

    [Fact]
    public void Status_ThatNobodyKnows_IsWarnedOf() => Assert.Equal(
        [BookingConcern.UnknownStatus], (Calls.Booked() with { HasUnknownStatus = true }).Classified().Concerns);

    [Theory]
    [InlineData(null, false, 1)]
    [InlineData(-1L, false, 1)]
    [InlineData(0L, false, 0)]
    [InlineData(2L, false, 0)]
    [InlineData(null, true, 0)]
    public void Cancellation_ThatMayBeOfTheWholeCall_IsWarnedOf(long? active, bool isWhole, int warnings)
    {
        var booking = Calls.Booked().Canceled() with
        {
            IsEventCanceled = isWhole,
            Invitees = new InviteeCounter(1, active, 1),
        };

        var found = booking.Classified();

        Assert.Equal(warnings, found.Warnings.Count);
        Assert.All(found.Concerns, concern => Assert.Equal(BookingConcern.UnknownInvitees, concern));
    }

    [Theory]
    [InlineData("US Government", "stranger@y.test", false)]
    [InlineData("US Government", Calls.Colleague, true)]
    [InlineData("US Government", Calls.Agent, true)]
    [InlineData("Support", "stranger@y.test", true)]
    public void UnreadTeamFile_LeavesOpenOnlyWhatItCouldChange(string name, string host, bool conclusive)
    {
        var roster = Calls.Team with
        {
            UnreadableFiles = [new() { File = "a.yaml", Line = 1, Column = 1, Message = "", Sha256 = "" }],
        };

        Assert.Equal(
            conclusive, BookingClassifier.Default.Classify(Calls.Booked(name, host), roster).IsConclusive);
    }

    [Fact]
    public void Classifier_OfAnotherCompany_IsAFewLines()
    {
        var classifier = new BookingClassifier
        {
            UsGovernmentCalendar = "Cleared",
            UsGovernmentPhrases = ["FedRAMP"],
            GlobalPhrases = ["help"],
            UsGovernmentAgent = UsGovernmentAgent.Create("is cleared", member => member.Email == Calls.Colleague),
        };

        Assert.Equal("Cleared", classifier.Classify(Calls.Booked("FedRAMP", Calls.Colleague), Calls.Team).Calendar);
        Assert.Equal(
            BookingKind.Global, classifier.Classify(Calls.Booked("HELP me", Calls.Agent), Calls.Team).Kind);
    }

    [Fact]
    public void ReadyDefinitions_OfAnAgent_DifferAsTheySay()
    {
        var account = Calls.Member("a@x.test") with
        {
            Zendesk = new ZendeskProfiles
            {
                UsFederal = new ZendeskProfile { Id = new ZendeskUserId(1), RoundRobin = new RoundRobin(true, 1) },
            },
        };
        var focus = Calls.Team.Members[0];
        UsGovernmentAgent[] all =
            [UsGovernmentAgent.ByFocus, UsGovernmentAgent.ByAccount, UsGovernmentAgent.ByRoundRobin];

        Assert.Equal([false, true, true], all.Select(definition => definition.Includes(account)));
        Assert.Equal([true, false, false], all.Select(definition => definition.Includes(focus)));
    }

    [Fact]
    public void Names_CompareByNoCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            var classifier = new BookingClassifier { GlobalPhrases = ["CLINIC"] };

            Assert.Equal(BookingKind.Global, classifier.Classify(Calls.Booked("clinic"), Calls.Team).Kind);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Kind_DependsOnNoOrderOfHostsOrTeam() => Prop.ForAll(
        Gen.Elements("US Government Support", "us federal", "Support", "US Federal", "Chat").ToArbitrary(),
        Gen.Elements<string?>(Calls.Agent, Calls.Colleague, "z@z.test", null).ListOf().ToArbitrary(),
        (name, hosts) =>
        {
            var there = Calls.Booked(name, [.. hosts]);
            var back = there with { Hosts = [.. there.Hosts.Reverse()] };
            var team = Calls.Team with { Members = [.. Calls.Team.Members.Reverse()] };
            var found = there.Classified();

            return found.Kind == BookingClassifier.Default.Classify(back, team).Kind
                && found.Reasons.Count > 0
                && (found.Action is BookingAction.None) == (found.Calendar is null);
        }).QuickCheckThrowOnFailure();

    private static (string?, BookingAction) Outline(Booking booking) =>
        booking.Classified() is var found ? (found.Calendar, found.Action) : default;
}
