using System.Globalization;
using System.Text;
using SupportOps.Testing;
using SupportOps.Testing.Faults;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Cli.Tests.Commands;

/// <summary>
/// Whatever the other side does, the audit ends with the right exit code and a sentence that helps; it shows no stack
/// trace and no credential, and never a shorter list that looks whole.
/// </summary>
public sealed class AuditZendeskFaultTests : IAsyncLifetime, IDisposable
{
    private const int Agents = 5;

    private readonly Workplace _place = new();
    private ForeignHost _foreign = null!;

    public async Task InitializeAsync() => _foreign = await ForeignHost.StartAsync();

    public async Task DisposeAsync() => await _foreign.DisposeAsync();

    public void Dispose() => _place.Dispose();

    public static TheoryData<string, string> Lasting => new()
    {
        { "400", "begins anew" },
        { "404", "Check the subdomain" },
        { "408", "tried 5 times" },
        { "409", "tried 5 times" },
        { "410", "begins anew" },
        { "418", "report it with the request id" },
        { "422", "begins anew" },
        { "429", "tried 5 times" },
        { "429 for a day", "the next try should wait 24 h" },
        { "500", "status page" },
        { "502", "tried 5 times" },
        { "503", "tried 5 times" },
        { "504", "tried 5 times" },
        { "cut short", "tried 5 times" },
        { "reset", "tried 5 times" },
        { "malformed", "is not valid JSON, or was cut short" },
        { "null", "page 2 of the agents" },
        { "doubled member", "a field twice" },
        { "sign-in page", "is text/html instead of JSON" },
        { "endless", "longer than 16777216 bytes" },
        { "bomb", "longer than 16777216 bytes" },
        { "redirect", "a redirect to" },
        { "standing cursor", "a cursor came twice" },
        { "no cursor", "promises more and has no cursor" },
        { "foreign cursor", "unexpected characters" },
    };

    public static TheoryData<string> Passing =>
        ["408", "409", "429", "500", "502", "503", "504", "cut short", "reset"];

    [Theory]
    [MemberData(nameof(Lasting))]
    public async Task Fault_ThatLasts_Exits4WithWhatHappenedAndWhatToDo(string fault, string message)
    {
        await using var server = await StartAsync(z => Plant(z.Page(2).Always, fault));

        var result = await _place.Connect(server).AuditAsync("--format", "json");

        Assert.Equal((4, "incomplete"), (result.ExitCode, result.Verdict()));
        Assert.Contains(message, result.Output + result.Error, StringComparison.Ordinal);
        AssertNothingLeaks(result);
    }

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task Fault_ThatPasses_ChangesNothingOfTheReport(string fault)
    {
        await using var good = await StartAsync(z => z);
        await using var server = await StartAsync(z => Plant(z.Page(2).Once, fault));

        var expected = await _place.Connect(good).AuditAsync("--format", "json");
        var result = await _place.Connect(server).AuditAsync("--format", "json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(expected.Json().GetProperty("lists").ToString(), result.Json().GetProperty("lists").ToString());
        Assert.Contains("then try 2 of 5", result.Error, StringComparison.Ordinal);
        AssertNothingLeaks(result);
    }

    [Theory]
    [InlineData(401, "Check ZD_USERNAME and ZD_TOKEN:")]
    [InlineData(403, "needs the role admin")]
    public async Task Refusal_OnAnyPage_Exits3(int status, string message)
    {
        await using var server = await StartAsync(z => z.Page(3).Fails(status));

        var result = await _place.Connect(server).AuditAsync("--format", "json");

        Assert.Equal((3, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        AssertNothingLeaks(result);
    }

    [Theory]
    [InlineData("never answers")]
    [InlineData("stalls")]
    [InlineData("dribbles")]
    public async Task Server_ThatKeepsTheToolWaiting_IsGivenUp(string fault)
    {
        await using var server = await StartAsync(z => fault switch
        {
            "never answers" => z.Page(2).NeverAnswers(),
            "stalls" => z.Page(2).NeverEnds(),
            _ => z.Page(2).Dribbles(),
        });

        var running = _place.Connect(server).AuditAsync("--format", "json");
        for (var asked = 2; asked <= 6; asked++)
        {
            await UntilAskedAsync(server, asked, running);
            _place.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        var result = await running;
        Assert.Equal((4, "incomplete"), (result.ExitCode, result.Verdict()));
        Assert.Contains("no whole answer came within 10 s (tried 5 times", result.Output, StringComparison.Ordinal);
        AssertNothingLeaks(result);
    }

    [Fact]
    public async Task Roles_ThatNeverCome_LeaveAReportOfTheAgents()
    {
        await using var server = await StartAsync(z => z.Path("custom_roles").NeverAnswers());

        var running = _place.Connect(server).AuditAsync("--format", "json");
        for (var asked = 4; asked <= 8; asked++)
        {
            await UntilAskedAsync(server, asked, running);
            _place.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        var result = await running;
        Assert.Equal((4, Agents), (result.ExitCode, CountAgents(result)));
    }

    [Theory]
    [InlineData("25h")]
    [InlineData("2000h")]
    [InlineData("0s")]
    public async Task Timeout_ThatIsNone_Exits2AndIsNamed(string timeout)
    {
        var result = await _place.AuditAsync("--timeout", timeout);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("--timeout", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cursor_ThatExpiresOnce_GivesTheWholeList()
    {
        await using var server = await StartAsync(z => z.Page(3).Once.CursorHasExpired());

        var result = await _place.Connect(server).AuditAsync("--format", "json");

        Assert.Equal((1, Agents), (result.ExitCode, CountAgents(result)));
        Assert.Contains("begins anew", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agent_WhoChangesWhileListedTwice_Exits4AndIsNamed()
    {
        await using var server = await StartAsync(z => z
            .Page(3).AlsoHolds(1001)
            .BeforePage(3, account => account.Change(1001, agent => agent.Suspended())));

        var result = await _place.Connect(server).AuditAsync("--format", "json");

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("1001 came twice, with different records", result.Output, StringComparison.Ordinal);
    }

    private ZendeskServerBuilder Plant(FaultPlace<ZendeskServerBuilder> page, string fault) => fault switch
    {
        "429 for a day" => page.Fails(429, "86400"),
        "cut short" => page.IsCutShort(),
        "reset" => page.ResetsTheConnection(),
        "malformed" => page.IsMalformed(),
        "null" => page.IsNull(),
        "doubled member" => page.HasTwice("users"),
        "sign-in page" => page.IsASignInPage(),
        "endless" => page.Floods(),
        "bomb" => page.IsAGzipBomb(),
        "redirect" => page.RedirectsTo(_foreign.Url),
        "standing cursor" => page.CursorStandsStill(),
        "no cursor" => page.HasNoCursor(),
        "foreign cursor" => page.CursorHasForbiddenCharacters(),
        _ => page.Fails(int.Parse(fault, CultureInfo.InvariantCulture), retryAfter: "2"),
    };

    private static Task<ZendeskServer> StartAsync(Func<ZendeskServerBuilder, ZendeskServerBuilder> describe) =>
        Workplace.StartAsync(z => describe(z.Agents(Agents).PageSizeAtMost(2)));

    // The clock of the tool moves by the test alone, so a request is out for as long as the test wants it to be.
    private static async Task UntilAskedAsync(ZendeskServer server, int times, Task running)
    {
        while (server.Requests.Count < times && !running.IsCompleted)
        {
            await Task.Yield();
        }
    }

    private static int CountAgents(CliResult result) => result.Json().GetProperty("lists").EnumerateObject()
        .Sum(list => list.Value.GetArrayLength());

    private void AssertNothingLeaks(CliResult result)
    {
        var everything = result.Output + result.Error;
        Assert.DoesNotContain("   at ", everything, StringComparison.Ordinal);
        Assert.DoesNotContain(Workplace.Token, everything, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Workplace.Username}/token:{Workplace.Token}")),
            everything, StringComparison.Ordinal);
        _foreign.ShouldNotHaveBeenAsked();
    }
}
