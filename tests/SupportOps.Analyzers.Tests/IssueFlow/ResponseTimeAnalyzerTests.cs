using SupportOps.Analyzers.IssueFlow;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.IssueFlow;

public sealed class ResponseTimeAnalyzerTests
{
    [Fact]
    public Task Emergency_AnsweredLater_IsReported() => Verify.FiresAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels;

        public static class Sample
        {
            public static SupportChannel A(TimeSpan time) => new()
            {
                Id = new ChannelId("emergency"),
                Title = "It",
                Priority = 1,
                Target = [|ResponseTarget.ClockTime(TimeSpan.FromMinutes(15))|],
            };
        }
        """,
        given => given.Saying(
            "ResponseTarget.ClockTime(TimeSpan.FromMinutes(15))", "emergency", "5 minutes by the clock"));

    [Fact]
    public Task Emergency_AnsweredInHours_IsReported() => Verify.FiresAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels;

        public static class Sample
        {
            public static SupportChannel A(TimeSpan time) => new()
            {
                Id = new ChannelId("emergency"),
                Title = "It",
                Priority = 1,
                Target = [|ResponseTarget.OpenTime(TimeSpan.FromHours(0.5))|],
            };
        }
        """);

    [Fact]
    public Task Emergency_AnsweredInDays_IsReported() => Verify.FiresAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels;

        public static class Sample
        {
            public static SupportChannel A(TimeSpan time) => new()
            {
                Id = new ChannelId("emergency"),
                Title = "It",
                Priority = 1,
                Target = [|ResponseTarget.BusinessDays(1)|],
            };
        }
        """);

    [Fact]
    public Task Emergency_AnsweredInTime_IsSilent() => Verify.IsSilentAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels;

        public static class Sample
        {
            public static SupportChannel A(TimeSpan time) => new()
            {
                Id = new ChannelId("emergency"),
                Title = "It",
                Priority = 1,
                Target = ResponseTarget.ClockTime(TimeSpan.FromMinutes(5)),
            };
        }
        """);

    [Fact]
    public Task Emergency_AnsweredSooner_IsSilent() => Verify.IsSilentAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels;

        public static class Sample
        {
            public static SupportChannel A(TimeSpan time) => new()
            {
                Id = new ChannelId("emergency"),
                Title = "It",
                Priority = 1,
                Target = ResponseTarget.ClockTime(TimeSpan.FromMinutes(2)),
            };
        }
        """);

    [Fact]
    public Task Emergency_WithATimeThatIsNotKnown_IsSilent() => Verify.IsSilentAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels;

        public static class Sample
        {
            public static SupportChannel A(TimeSpan time) => new()
            {
                Id = new ChannelId("emergency"),
                Title = "It",
                Priority = 1,
                Target = ResponseTarget.ClockTime(time),
            };
        }
        """);

    [Fact]
    public Task Disclosure_AnsweredLater_IsReported() => Verify.FiresAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels;

        public static class Sample
        {
            public static SupportChannel A(TimeSpan time) => new()
            {
                Id = new ChannelId("hackerone"),
                Title = "It",
                Priority = 1,
                Target = [|ResponseTarget.BusinessDays(2)|],
            };
        }
        """);

    [Fact]
    public Task Disclosure_AnsweredInTime_IsSilent() => Verify.IsSilentAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels;

        public static class Sample
        {
            public static SupportChannel A(TimeSpan time) => new()
            {
                Id = new ChannelId("security-mail"),
                Title = "It",
                Priority = 1,
                Target = ResponseTarget.BusinessDays(1),
            };
        }
        """);

    [Fact]
    public Task ChannelOfOnesOwn_IsSilent() => Verify.IsSilentAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels;

        public static class Sample
        {
            public static SupportChannel A(TimeSpan time) => new()
            {
                Id = new ChannelId("chat"),
                Title = "It",
                Priority = 1,
                Target = ResponseTarget.ClockTime(TimeSpan.FromMinutes(15)),
            };
        }
        """);

    [Fact]
    public Task SecondLevel_AlertedLater_IsReported() => Verify.FiresAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels.Incidents;

        public static class Sample
        {
            public static EscalationPolicy A() => new()
            {
                Name = "emergency",
                Steps =
                [
                    new EscalationStep(1, "on call", TimeSpan.Zero),
                    new EscalationStep(2, "second level", [|TimeSpan.FromMinutes(10)|]),
                ],
                StoppedBy = EscalationStop.Acknowledgement,
            };
        }
        """,
        given => given.Saying("TimeSpan.FromMinutes(10)", "emergency", "5 minutes until second level"));

    [Fact]
    public Task SecondLevel_AlertedInTime_IsSilent() => Verify.IsSilentAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels.Incidents;

        public static class Sample
        {
            public static EscalationPolicy A() => new()
            {
                Name = "emergency",
                Steps =
                [
                    new EscalationStep(1, "on call", TimeSpan.Zero),
                    new EscalationStep(2, "second level", TimeSpan.FromSeconds(300)),
                ],
                StoppedBy = EscalationStop.Acknowledgement,
            };
        }
        """);

    [Fact]
    public Task EscalationOfOnesOwn_IsSilent() => Verify.IsSilentAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels.Incidents;

        public static class Sample
        {
            public static EscalationPolicy A() => new()
            {
                Name = "chat",
                Steps =
                [
                    new EscalationStep(1, "on call", TimeSpan.Zero),
                    new EscalationStep(2, "second level", TimeSpan.FromMinutes(10)),
                ],
                StoppedBy = EscalationStop.Acknowledgement,
            };
        }
        """);

    [Fact]
    public Task ThirdLevel_IsSilent() => Verify.IsSilentAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels.Incidents;

        public static class Sample
        {
            public static EscalationPolicy A() => new()
            {
                Name = "emergency",
                Steps =
                [
                    new EscalationStep(1, "on call", TimeSpan.Zero),
                    new EscalationStep(3, "second level", TimeSpan.FromMinutes(10)),
                ],
                StoppedBy = EscalationStop.Acknowledgement,
            };
        }
        """);

    [Fact]
    public Task Channel_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels;

        public static class Sample
        {
            public static SupportChannel A(TimeSpan time) => new()
            {
                Id = new ChannelId("emergency"),
                Title = "It",
                Priority = 1,
                Target = ResponseTarget.ClockTime(TimeSpan.FromMinutes(15)),
            };
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Channel_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<ResponseTimeAnalyzer>(
        """
        public static class Sample
        {
            public static string A() => new Uri("https://emergency") { }.Host;
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task Message_OfLongCode_IsOneShortLine() => Verify.FiresAsync<ResponseTimeAnalyzer>(
        """
        using SupportOps.Channels;

        public static class Sample
        {
            public static SupportChannel A(TimeSpan time) => new()
            {
                Id = new ChannelId("emergency"),
                Title = "It",
                Priority = 1,
                Target = [|SupportOps.Channels.ResponseTarget
                    .ClockTime(
                        System.TimeSpan.FromMinutes(15))|],
            };
        }
        """,
        given => given.Saying(
            "SupportOps.Channels.ResponseTarget .ClockTime( System.TimeSp...", "emergency", "5 minutes by the clock"));
}
