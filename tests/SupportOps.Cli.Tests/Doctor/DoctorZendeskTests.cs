using SupportOps.Testing;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Cli.Tests.Doctor;

/// <summary>What keeps an instance from being audited, found before an audit, over real HTTP.</summary>
public sealed class DoctorZendeskTests : IDisposable
{
    private const string Part = "zendesk.global";
    private const long ForeignAdministrator = 360016820032;
    private const long ForeignLight = 360008074111;

    private const string Own =
        """
        name: acme-access
        instance:
          name: acme
          title: Zendesk Acme
        roles:
          light: 111
          administrator: 222

        """;

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Instance_ThatIsRight_IsOkWithAFewSmallRequests()
    {
        await using var zendesk = await Workplace.StartAsync(account => account.Agents(250));

        var result = await _place.Connect(zendesk).DoctorAsync("--team", _place.Team);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("ok", result.Line(Part + ".credential").Status);
        Assert.Contains("role admin", result.Line(Part + ".credential").Message, StringComparison.Ordinal);
        Assert.Equal("ok", result.Line(Part + ".custom-roles").Status);
        Assert.Equal("ok", result.Line(Part + ".agents").Status);
        Assert.Equal("ok", result.Line(Part + ".clock").Status);
        Assert.Equal(3, zendesk.Requests.Count);
    }

    [Fact]
    public async Task Token_ThatIsNoLongerGood_FailsWith3AndSaysWhereTokensAre()
    {
        await using var zendesk = await Workplace.StartAsync(_ => { });

        var result = await _place.Connect(zendesk).Set("ZD_TOKEN", "canary-expired").DoctorAsync();

        Assert.Equal((3, "failed"), (result.ExitCode, result.Line(Part + ".credential").Status));
        Assert.Contains("Admin Center", result.Line(Part + ".credential").Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_AsToAStranger_FailsWith3AlthoughItIs200()
    {
        await using var zendesk = await Workplace.StartAsync(account => account.Path("users/me").Answers(
            200, """{"user": {"id": null, "name": "Anonymous user", "role": "end-user"}}"""));

        var result = await _place.Connect(zendesk).DoctorAsync();

        Assert.Equal((3, "failed"), (result.ExitCode, result.Line(Part + ".credential").Status));
        Assert.Contains("anonymous", result.Line(Part + ".credential").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subdomain_ThatIsNobodys_FailsWith2()
    {
        await using var zendesk = await Workplace.StartAsync(account => account.EveryRequest(1).Answers(
            404, "<html>No help desk at this address</html>", "text/html"));

        var result = await _place.Connect(zendesk).DoctorAsync();

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line(Part + ".credential").Status));
        Assert.Contains("subdomain", result.Line(Part + ".credential").Message, StringComparison.Ordinal);
        Assert.Contains("ZD_URL", result.Line(Part + ".credential").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subdomain_ThatLeadsElsewhere_FailsWith2AndShowsTheCredentialToNobody()
    {
        await using var elsewhere = await ForeignHost.StartAsync();
        await using var zendesk = await Workplace.StartAsync(account =>
            account.EveryRequest(1).RedirectsTo(elsewhere.Url));

        var result = await _place.Connect(zendesk).DoctorAsync();

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line(Part + ".credential").Status));
        elsewhere.ShouldNotHaveBeenAsked();
    }

    [Fact]
    public async Task Token_OfAnAgent_IsAWarning()
    {
        await using var zendesk = await Workplace.StartAsync(account => account
            .WithoutCustomRoles().Agent(agent => agent.Email(Workplace.Username)));

        var result = await _place.Connect(zendesk).DoctorAsync();

        Assert.Equal((1, "warning"), (result.ExitCode, result.Line(Part + ".credential").Status));
        Assert.Contains("role agent", result.Line(Part + ".credential").Message, StringComparison.Ordinal);
        Assert.Equal("warning", result.Line(Part + ".custom-roles").Status);
    }

    [Fact]
    public async Task Token_OfAnAgentWhoMayNotList_FailsWith3()
    {
        await using var zendesk = await Workplace.StartAsync(account => account
            .Agent(agent => agent.Email(Workplace.Username)).Path("users").Fails(403));

        var result = await _place.Connect(zendesk).DoctorAsync();

        Assert.Equal((3, "failed"), (result.ExitCode, result.Line(Part + ".agents").Status));
    }

    [Fact]
    public async Task Token_OfAnEndUser_FailsWith3AndAsksNoMore()
    {
        await using var zendesk = await Workplace.StartAsync(account =>
            account.EndUser(user => user.Email(Workplace.Username)));

        var result = await _place.Connect(zendesk).DoctorAsync();

        Assert.Equal((3, "failed"), (result.ExitCode, result.Line(Part + ".credential").Status));
        Assert.Single(zendesk.Requests);
    }

    [Fact]
    public async Task Listing_WithoutAgents_FailsWith4()
    {
        await using var zendesk = await Workplace.StartAsync(_ => { });

        var result = await _place.Connect(zendesk).DoctorAsync();

        Assert.Equal((4, "failed"), (result.ExitCode, result.Line(Part + ".agents").Status));
        Assert.Contains("0 agents", result.Line(Part + ".agents").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_OfTheOtherInstance_FailWith2AndNameBoth()
    {
        await using var zendesk = await ZendeskServer.StartAsync(account => account
            .WithApiToken(Workplace.Username, Workplace.Token)
            .CustomRole(ForeignAdministrator, "Admin").CustomRole(ForeignLight, "Light agent").Agent());

        var result = await _place.Connect(zendesk).DoctorAsync();

        var (status, message) = result.Line(Part + ".custom-roles");
        Assert.Equal((2, "failed"), (result.ExitCode, status));
        Assert.Contains("Zendesk US Government", message, StringComparison.Ordinal);
        Assert.Contains("Zendesk Global", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_ThatLackThoseOfThePolicy_FailWith2()
    {
        await using var zendesk = await ZendeskServer.StartAsync(account => account
            .WithApiToken(Workplace.Username, Workplace.Token).CustomRole(360004957599, "Admin").Agent());

        var result = await _place.Connect(zendesk).DoctorAsync();

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line(Part + ".custom-roles").Status));
        Assert.Contains("360004984553", result.Line(Part + ".custom-roles").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agent_WithARoleOfTheOtherInstance_IsAWarning()
    {
        await using var zendesk = await Workplace.StartAsync(account =>
            account.Agent(agent => agent.CustomRole(ForeignLight)));

        var result = await _place.Connect(zendesk).DoctorAsync();

        Assert.Equal((1, "warning"), (result.ExitCode, result.Line(Part + ".agents").Status));
        Assert.Contains("US Government", result.Line(Part + ".agents").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clock_ThatIsFarOff_IsAWarning()
    {
        await using var zendesk = await Workplace.StartAsync(account => account.Agent());

        // The workplace's clock stands at a day of its own, and the server's date is today's.
        var result = await _place.Connect(zendesk).RunAsync("doctor", "--format", "json");

        Assert.Equal((1, "warning"), (result.ExitCode, result.Line(Part + ".clock").Status));
        Assert.Contains("NTP", result.Line(Part + ".clock").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--policy")]
    [InlineData(null)]
    public async Task Instance_OfAPolicyFile_IsLookedAtByItsOwnRoles(string? option)
    {
        await using var zendesk = await ZendeskServer.StartAsync(account => account
            .WithApiToken(Workplace.Username, Workplace.Token)
            .CustomRole(111, "Light agent").CustomRole(222, "Admin").Agent());
        var policy = _place.Write("acme.yaml", Own);
        _place.Connect(zendesk).Set(option is null ? "SUPPORTOPS_POLICY" : "UNUSED", policy);

        var result = await _place.DoctorAsync(option is null ? [] : [option, policy]);

        Assert.Equal((0, "ok"), (result.ExitCode, result.Line("zendesk.acme.custom-roles").Status));
        Assert.Empty(result.Lines(Part + ".credential"));
    }

    [Fact]
    public async Task Instance_OfAPolicyFile_LacksItsRoles()
    {
        await using var zendesk = await Workplace.StartAsync(account => account.Agent());

        var result = await _place.Connect(zendesk)
            .DoctorAsync("--policy", _place.Write("acme.yaml", Own), "--instance", "acme");

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line("zendesk.acme.custom-roles").Status));
        Assert.Contains("111 and 222", result.Line("zendesk.acme.custom-roles").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "set it to https://gitlab.zendesk.com")]
    [InlineData("gitlab", "is no address")]
    [InlineData("http://acme.example", "ZD_URL")]
    public async Task Address_ThatIsMissingOrWrong_IsNotAnsweredWithWhereTokensAre(string? url, string expected)
    {
        _place.Set("ZD_USERNAME", Workplace.Username).Set("ZD_TOKEN", Workplace.Token);
        if (url is not null)
        {
            _place.Set("ZD_URL", url);
        }

        var line = (await _place.DoctorAsync("--instance", "global")).Line(Part);

        Assert.Equal("failed", line.Status);
        Assert.Contains(expected, line.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Admin Center", line.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("channels next", line.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Instance_OfTheHandbook_StaysWhereItsAddressIsGiven()
    {
        _place.Write("acme.yaml", Own);

        var result = await _place.Set("ZD_URL", "https://gitlab.zendesk.com").DoctorAsync(
            "--policy", _place.PathOf("acme.yaml"), "--timeout", "5s");

        Assert.Equal("failed", result.Line(Part).Status);
        Assert.Empty(result.Lines("zendesk.acme"));
    }

    [Fact]
    public async Task Deep_WithAPolicyFile_ReadsWhatThePolicyNeeds()
    {
        await using var zendesk = await ZendeskServer.StartAsync(account => account
            .WithApiToken(Workplace.Username, Workplace.Token).CustomRole(111, "Light agent").CustomRole(222, "Admin")
            .Agent(agent => agent.Id(1).Named("Ada Pine").Email("apine@x.test")));
        var policy = _place.Write("acme.yaml", Own);

        var result = await _place.Connect(zendesk).DoctorAsync("--team", _place.Team, "--policy", policy, "--deep");

        Assert.Equal("ok", result.Line("zendesk.acme.deep").Status);
    }

    [Fact]
    public async Task Users_TwoForOneMember_AreFoundByDeep()
    {
        await using var zendesk = await Workplace.StartAsync(account => account
            .Agent(agent => agent.Id(7).Named("Ada Pine").Email("apine@x.test"))
            .Agent(agent => agent.Id(8).Named("Ada Pine").Email("apine@x.test")));
        _place.Write("team/ada.yaml", Workplace.TeamFile("Ada Pine", "apine@x.test", 1)
            .Replace("zendesk:\n  main:\n    id: 1\n", string.Empty, StringComparison.Ordinal));

        var result = await _place.Connect(zendesk).DoctorAsync("--team", _place.Team, "--deep");

        Assert.Contains(result.Lines(Part + ".deep"), line =>
            line.Status is "warning" && line.Message.Contains("AUD-AMBIGUOUS-MATCH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Listing_ThatBreaksOnItsSecondPage_IsFoundByDeepAlone()
    {
        await using var zendesk = await Workplace.StartAsync(account => account.Agents(150).FailPage(2, 403));
        _place.Connect(zendesk);

        Assert.Equal(0, (await _place.DoctorAsync("--team", _place.Team)).ExitCode);
        var deep = await _place.DoctorAsync("--team", _place.Team, "--deep");

        Assert.Equal(3, deep.ExitCode);
        Assert.Equal("failed", deep.Lines(Part + ".deep")[^1].Status);
    }

    [Fact]
    public async Task Instance_ThatIsNamedAndNotSetUp_FailsWith2()
    {
        var result = await _place.DoctorAsync("--instance", "us-government");

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line("zendesk.us-government").Status));
        Assert.Contains("ZD_US_URL", result.Line("zendesk.us-government").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Instances_ThatAreSetUp_AreAllLookedAt()
    {
        await using var global = await Workplace.StartAsync(account => account.Agent());
        await using var federal = await ZendeskServer.StartAsync(account => account
            .WithApiToken(Workplace.Username, Workplace.Token)
            .CustomRole(ForeignAdministrator, "Admin").CustomRole(ForeignLight, "Light agent").Agent());
        _place.Connect(global).Set("ZD_US_URL", federal.Url.ToString())
            .Set("ZD_US_USERNAME", Workplace.Username).Set("ZD_US_TOKEN", Workplace.Token);

        var result = await _place.DoctorAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("ok", result.Line("zendesk.us-government.custom-roles").Status);
        Assert.Empty(result.Lines("zendesk.global-sandbox"));
    }

    [Fact]
    public async Task Address_ThatNobodyListensAt_FailsWith4WithinItsTime()
    {
        // What counts is the tool's clock, which leaps over its waits.
        var result = await _place.Set("ZD_URL", "http://127.0.0.1:1").Set("ZD_USERNAME", Workplace.Username)
            .Set("ZD_TOKEN", Workplace.Token).RunAsync("doctor", "--format", "json");

        Assert.Equal((4, "failed"), (result.ExitCode, result.Line(Part + ".credential").Status));
        Assert.True(_place.Clock.GetUtcNow() - new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero)
            <= TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Server_ThatNeverAnswers_EndsWith4AtTheLimit()
    {
        using var silent = new SilentServer();
        _place.Set("ZD_URL", silent.Url.ToString()).Set("ZD_USERNAME", Workplace.Username)
            .Set("ZD_TOKEN", Workplace.Token);

        var result = await _place.DoctorAsync("--timeout", "1s");

        Assert.Equal(4, result.ExitCode);
        Assert.Contains(
            result.Json().GetProperty("checks").EnumerateArray(),
            line => line.GetProperty("status").GetString() is "failed");
    }
}
