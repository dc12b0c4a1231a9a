using SupportOps.Analyzers.CodeFixes.Zendesk;
using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.Tests.Zendesk;

public sealed class CaseSensitiveComparisonAnalyzerTests
{
    private const string Ignored = "StringComparison.OrdinalIgnoreCase";

    [Theory]
    [InlineData("agent.Email == member.Email", $"string.Equals(agent.Email, member.Email, {Ignored})")]
    [InlineData("agent.Email != text", $"!string.Equals(agent.Email, text, {Ignored})")]
    [InlineData("\"a@x\" == agent.Email", $"string.Equals(\"a@x\", agent.Email, {Ignored})")]
    [InlineData("agent.Email!.ToLower() == text", $"string.Equals(agent.Email!, text, {Ignored})")]
    [InlineData("agent.Email?.ToUpper() == text.ToUpper()", $"string.Equals(agent.Email, text, {Ignored})")]
    [InlineData("agent?.Email.ToLower() == text", $"string.Equals(agent?.Email, text, {Ignored})")]
    [InlineData("agent.Email!.Equals(text)", $"agent.Email!.Equals(text, {Ignored})")]
    [InlineData("agent.Email!.EndsWith(\"@x.example\")", $"agent.Email!.EndsWith(\"@x.example\", {Ignored})")]
    [InlineData("text.Contains(agent.Email!)", $"text.Contains(agent.Email!, {Ignored})")]
    [InlineData("string.Equals(agent.Email, text)", $"string.Equals(agent.Email, text, {Ignored})")]
    [InlineData(
        "text.StartsWith(agent.Email!, StringComparison.CurrentCulture)", $"text.StartsWith(agent.Email!, {Ignored})")]
    [InlineData(
        "text.StartsWith(agent.Email!, StringComparison.InvariantCultureIgnoreCase)",
        $"text.StartsWith(agent.Email!, {Ignored})")]
    [InlineData("string.Compare(agent.Email, text) == 0", $"string.Compare(agent.Email, text, {Ignored}) == 0")]
    [InlineData("booking.Name == \"Support\"", $"string.Equals(booking.Name, \"Support\", {Ignored})")]
    [InlineData("booking.Name!.ToLower().Contains(\"support\")", $"booking.Name!.Contains(\"support\", {Ignored})")]
    [InlineData("(booking.Name ?? \"\").Contains(\"support\")", $"(booking.Name ?? \"\").Contains(\"support\", {Ignored})")]
    [InlineData("booking.Name!.IndexOf(\"support\") >= 0", $"booking.Name!.IndexOf(\"support\", {Ignored}) >= 0")]
    [InlineData("booking.InviteeEmail == text", $"string.Equals(booking.InviteeEmail, text, {Ignored})")]
    [InlineData("host.Email == text", $"string.Equals(host.Email, text, {Ignored})")]
    [InlineData("scheduled.Name == \"Support\"", $"string.Equals(scheduled.Name, \"Support\", {Ignored})")]
    [InlineData("own.Login == text", $"string.Equals(own.Login, text, {Ignored})")]
    public Task Comparison_ByCaseOrCulture_IgnoresThem(string before, string after) =>
        Verify.FixesAsync<CaseSensitiveComparisonAnalyzer, CaseSensitiveComparisonFix>(
            Code(Marked(before)), Code(after));

    [Theory]
    [InlineData("!([|agent.Email == text|])", $"!string.Equals(agent.Email, text, {Ignored})")]
    [InlineData("!([|agent.Email != text|])", $"string.Equals(agent.Email, text, {Ignored})")]
    [InlineData("![|agent.Email!.Equals(text)|]", $"!agent.Email!.Equals(text, {Ignored})")]
    [InlineData(
        "/* a */ [|agent.Email == text|] /* b */", $"/* a */ string.Equals(agent.Email, text, {Ignored}) /* b */")]
    [InlineData("[|agent.Email! != text!|]", $"!string.Equals(agent.Email!, text!, {Ignored})")]
    [InlineData("[|agent.Email == other.Email!.ToUpper()|]", $"string.Equals(agent.Email, other.Email!, {Ignored})")]
    public Task Comparison_WithNegationsAndComments_KeepsThem(string before, string after) =>
        Verify.FixesAsync<CaseSensitiveComparisonAnalyzer, CaseSensitiveComparisonFix>(Code(before), Code(after));

    [Theory]
    [InlineData("[|agent.Email /* ours */ == text|]")]
    [InlineData("[|agent.Email!.Equals(text /* theirs */)|]")]
    [InlineData("[|agent.Email!.ToLower(/* why */) == text|]")]
    public Task Comparison_WithACommentWithin_HasNoFix(string comparison) =>
        Verify.IsNotFixedAsync<CaseSensitiveComparisonAnalyzer, CaseSensitiveComparisonFix>(Code(comparison));

    [Fact]
    public Task Comparison_AfterAQuestionMark_IgnoresCase() =>
        Verify.FixesAsync<CaseSensitiveComparisonAnalyzer, CaseSensitiveComparisonFix>(
            Code("booking.Name?[|.Contains(\"support\")|] == true"),
            Code($"booking.Name?.Contains(\"support\", {Ignored}) == true"));

    [Theory]
    [InlineData("agent.Email!.CompareTo(text)")]
    [InlineData("string.Compare(agent.Email, text, ignoreCase: true)")]
    public Task Comparison_WithoutSuchAnOverload_IsReportedOnly(string comparison) =>
        Verify.IsNotFixedAsync<CaseSensitiveComparisonAnalyzer, CaseSensitiveComparisonFix>(
            Code($"[|{comparison}|] == 0"));

    [Theory]
    [InlineData("string.Equals(agent.Email, member.Email, StringComparison.OrdinalIgnoreCase)")]
    [InlineData("agent.Email!.Equals(text, comparison)")]
    [InlineData("string.Equals(agent.Email, text, StringComparison.Ordinal)")]
    [InlineData("agent.Email!.EndsWith(\"@x.example\", (StringComparison)4)")]
    [InlineData("string.CompareOrdinal(agent.Email, text) == 0")]
    [InlineData("string.Compare(agent.Email, text) < 0")]
    [InlineData("agent.Email!.CompareTo(member.Email) > 0")]
    [InlineData("new[] { agent }.Max(one => one.Email!.CompareTo(text)) == 1")]
    [InlineData("string.Equals(agent.Email, string.Empty)")]
    [InlineData("agent.Email == string.Empty")]
    [InlineData("agent.Email == agent.Email!.ToLowerInvariant()")]
    [InlineData("own.Login.Trim().ToLower() == own.Login")]
    [InlineData("string.Equals(agent.Email?.ToLower(), agent.Email)")]
    [InlineData("agent.Email!.ToLowerInvariant() == text")]
    [InlineData("agent.Email!.ToLowerInvariant() == member.Email!.ToLowerInvariant()")]
    [InlineData("agent.Email!.ToUpper(System.Globalization.CultureInfo.InvariantCulture) == \"A@X\"")]
    [InlineData("agent.Email == null")]
    [InlineData("agent.Email == \"\"")]
    [InlineData("agent.Email!.Contains('@')")]
    [InlineData("agent.Email!.Contains(\"@\")")]
    [InlineData("agent.Email!.IndexOf(\"+\", StringComparison.Ordinal) > 0")]
    [InlineData("agent.Name == member.Name")]
    [InlineData("agent.Email!.ToLower().Length > 0")]
    [InlineData("text == \"support\"")]
    [InlineData("booking.Name!.Contains(\"US Federal\")")]
    [InlineData("booking.Name!.Contains(\"US Government\", StringComparison.Ordinal)")]
    [InlineData("booking.Name == \"US Government Support\"")]
    [InlineData("booking.Name!.Contains(text, StringComparison.Ordinal)")]
    [InlineData("booking.Name == scheduled.Name")]
    [InlineData("booking.Location == \"Zoom\"")]
    [InlineData("agent.Email is \"a@x\"")]
    public Task OtherComparison_IsSilent(string comparison) =>
        Verify.IsSilentAsync<CaseSensitiveComparisonAnalyzer>(Code(comparison));

    [Fact]
    public Task Local_OfTheName_IsFollowed() => Verify.FixesAsync<CaseSensitiveComparisonAnalyzer, CaseSensitiveComparisonFix>(
        """
        using SupportOps.Scheduling;

        public static class Sample
        {
            public static bool IsSupport(Booking booking)
            {
                var name = booking.Name ?? "";
                return [|name.Contains("support")|] && !name.Contains("US Federal");
            }
        }
        """,
        """
        using SupportOps.Scheduling;

        public static class Sample
        {
            public static bool IsSupport(Booking booking)
            {
                var name = booking.Name ?? "";
                return name.Contains("support", StringComparison.OrdinalIgnoreCase) && !name.Contains("US Federal");
            }
        }
        """);

    [Theory]
    [InlineData("var own = agent.Email; own = own?.Trim(); return own == email;")]
    [InlineData("string? own = null; own = agent.Email; return own == email;")]
    [InlineData("foreach (var own in new[] { agent.Email }) { return own == email; } return false;")]
    [InlineData("var own = agent.Email!.ToLowerInvariant(); return own == email;")]
    [InlineData("var own = agent.Name; return own == email;")]
    [InlineData("var own = agent.Email!.Trim(); return own == agent.Email;")]
    [InlineData("var own = agent.Email!.Trim(); var low = own.ToLower(); return agent.Email == low;")]
    public Task Local_OfSomethingElse_IsSilent(string body) => Verify.IsSilentAsync<CaseSensitiveComparisonAnalyzer>(
        $$"""
        using SupportOps.Auditing;

        public static class Sample
        {
            public static bool Is(Agent agent, string email) { {{body}} }
        }
        """);

    [Fact]
    public Task Query_ForSomethingElseToRun_IsSilent() => Verify.IsSilentAsync<CaseSensitiveComparisonAnalyzer>(
        """
        using System.Linq.Expressions;
        using SupportOps.Auditing;

        public static class Sample
        {
            public static Expression<Func<Agent, bool>> Query(string email) => agent => agent.Email == email;
        }
        """);

    [Fact]
    public Task BrokenCode_IsSurvived() => Verify.IsSilentAsync<CaseSensitiveComparisonAnalyzer>(
        Code("agent.Email!.Contains() == agent. || string.Equals(agent.Email"), given => given.Broken());

    [Fact]
    public Task GeneratedCode_IsSilent() => Verify.IsSilentAsync<CaseSensitiveComparisonAnalyzer>(
        Code("agent.Email == text"), given => given.Generated());

    [Fact]
    public Task Severity_None_IsSilent() => Verify.IsSilentAsync<CaseSensitiveComparisonAnalyzer>(
        Code("agent.Email == text"), given => given.Severity(CaseSensitiveComparisonAnalyzer.Id, "none"));

    [Fact]
    public Task LookAlike_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<CaseSensitiveComparisonAnalyzer>(
        """
        public sealed record Agent(string Email);

        public static class Sample
        {
            public static bool Is(Agent agent, string text) => agent.Email == text || agent.Email.ToLower() == text;
        }
        """,
        given => given.WithoutSupportOps());

    // The number that Compare and IndexOf give stands outside what is reported.
    private static string Marked(string expression) =>
        expression.EndsWith(" == 0", StringComparison.Ordinal) || expression.EndsWith(" >= 0", StringComparison.Ordinal)
            ? "[|" + expression.Insert(expression.LastIndexOf(')') + 1, "|]")
            : $"[|{expression}|]";

    private static string Code(string expression) =>
        $$"""
        using SupportOps.Annotations;
        using SupportOps.Auditing;
        using SupportOps.Calendly;
        using SupportOps.Scheduling;
        using SupportOps.Team;

        public sealed class Own
        {
            [IgnoresCase]
            public string Login { get; set; } = "";
        }

        public static class Sample
        {
            public static bool Is(
                Agent agent, Agent other, TeamMember member, Booking booking, BookingHost host, ScheduledEvent scheduled, Own own,
                string text, StringComparison comparison) =>
                {{expression}};
        }
        """;
}
