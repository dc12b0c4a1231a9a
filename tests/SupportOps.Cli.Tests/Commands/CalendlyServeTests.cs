using SupportOps.Testing.Calendly;

namespace SupportOps.Cli.Tests.Commands;

/// <summary>The receiver as a process: Calendly on one side, two calendars on the other.</summary>
public sealed class CalendlyServeTests : IAsyncLifetime, IDisposable
{
    private const string Key = "CANARY-key-in-use-0001";
    private const string OldKey = "CANARY-key-before-0002";
    private const string Host = "apine@x.test";
    private const string UsFederal =
        "name: Ada Pine\nemail: apine@x.test\nfocuses:\n- name: US Federal\n  percentage: 100\n";

    private static readonly DateTimeOffset Start = new(2030, 2, 4, 15, 0, 0, TimeSpan.Zero);

    private readonly Workplace _place = new();
    private CalendarsOfCalls _calendars = null!;
    private CalendlyServer _calendly = null!;

    public async Task InitializeAsync()
    {
        // The process has the time of the day, and a token is good for an hour of it.
        _calendars = await CalendarsOfCalls.StartAsync(_place, TimeProvider.System);
        _calendly = await CalendlyServer.StartAsync();
        _place.Set("CALENDLY_SIGNING_KEY", Key).Set("CALENDLY_SIGNING_KEY_PREVIOUS", OldKey);
    }

    public async Task DisposeAsync()
    {
        await _calendly.DisposeAsync();
        await _calendars.DisposeAsync();
    }

    public void Dispose() => _place.Dispose();

    [UnixTheory]
    [InlineData(2, 130)]
    [InlineData(15, 143)]
    public async Task Serve_UntilItIsSignalled_TakesWhatCalendlySigned(int signal, int exitCode)
    {
        using var serve = await ServeProcess.StartAsync(_place);
        _calendly.Subscribe(serve.Url, Key);

        await BookAsync();
        _calendly.Now(c => c.SignsWith("some-other-key-0000003"));
        await BookAsync();
        serve.Signal(signal);
        var result = await serve.EndAsync();

        Assert.Equal([200, 401], Statuses);
        Assert.Equal(["GitLab Support CANARY-title"], _calendars.Titles);
        Assert.Equal((exitCode, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("webhooks create --url https://", result.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Tolerance_ThatIsRaised_TakesWhatIsOld()
    {
        using var serve = await ServeProcess.StartAsync(_place, "--tolerance", "25h");
        _calendly.Subscribe(serve.Url, Key);

        _calendly.Now(c => c.SignsWithSkew(TimeSpan.FromHours(-24)));
        await BookAsync();
        _calendly.Now(c => c.SignsWithSkew(TimeSpan.FromHours(-26)));
        await BookAsync();

        Assert.Equal([200, 401], Statuses);
    }

    [UnixFact]
    public async Task Keys_ThatAreBothGood_AreInNoLineOfTheLog()
    {
        using var serve = await ServeProcess.StartAsync(_place);
        _calendly.Subscribe(serve.Url, OldKey);

        await BookAsync();
        _calendly.Now(c => c.SignsWith(Key));
        await BookAsync();
        _calendars.Server.Now(google => google.Method("POST").Always.Fails(503));
        await BookAsync();
        serve.Signal(15);
        var log = (await serve.EndAsync()).Error;

        Assert.Equal([200, 200, 503], Statuses);
        var lines = log.Split('\n').Where(line => line.StartsWith("Calendly delivery", StringComparison.Ordinal));
        Assert.Equal(3, lines.Count());
        Assert.DoesNotContain("CANARY", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Host, log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("PRIVATE KEY", log, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Key_InAFile_ChangesWhileItRuns()
    {
        var current = _place.Write("key.txt", Key + "\n");
        var previous = _place.Write("previous.txt", OldKey);
        _place.Set("CALENDLY_SIGNING_KEY", string.Empty).Set("CALENDLY_SIGNING_KEY_PREVIOUS", string.Empty)
            .Set("CALENDLY_SIGNING_KEY_FILE", current).Set("CALENDLY_SIGNING_KEY_PREVIOUS_FILE", previous);
        using var serve = await ServeProcess.StartAsync(_place);
        _calendly.Subscribe(serve.Url, Key);

        await BookAsync();
        _place.Write("previous.txt", Key);
        _place.Write("key.txt", "CANARY-key-of-tomorrow");
        await BookAsync();
        _calendly.Now(c => c.SignsWith("CANARY-key-of-tomorrow"));
        await BookAsync();
        _calendly.Now(c => c.SignsWith(OldKey));
        await BookAsync();
        File.Delete(current);
        await BookAsync();

        Assert.Equal([200, 200, 200, 401, 503], Statuses);
        using var http = new HttpClient();
        using var health = await http.GetAsync(serve.Health);
        Assert.Equal(503, (int)health.StatusCode);
        serve.Signal(15);
        Assert.DoesNotContain("CANARY", (await serve.EndAsync()).Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Team_ThatChangesWhileItRuns_IsReadAnew()
    {
        using var serve = await ServeProcess.StartAsync(_place);
        _calendly.Subscribe(serve.Url, Key);

        await BookAsync("US Government Support");
        _place.Write("team/ada.yaml", UsFederal);
        await BookAsync("US Government Support");
        File.Delete(_place.PathOf("team/ada.yaml"));
        await BookAsync("US Government Support");

        Assert.Equal([200, 200, 503], Statuses);
        Assert.Equal(["US: US Government Support", "US Government Support"], _calendars.Titles);
    }

    [UnixFact]
    public async Task Stop_WhileADeliveryIsUnderWay_AnswersItFirstAndTakesNoOther()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var mayAnswer = new ManualResetEventSlim();
        _calendars.Server.Now(google => google.Method("POST").Once.IsRewritten(body =>
        {
            asked.TrySetResult();
            mayAnswer.Wait(TimeSpan.FromSeconds(9));
            return body;
        }));
        using var serve = await ServeProcess.StartAsync(_place);
        _calendly.Subscribe(serve.Url, Key);

        var booked = BookAsync();
        await asked.Task;
        serve.Signal(15);
        await UntilNobodyListensAsync(serve.Health);
        mayAnswer.Set();
        await booked;

        Assert.Equal([200], Statuses);
        Assert.Single(_calendars.GlobalEntries);
        Assert.Equal(143, (await serve.EndAsync()).ExitCode);
    }

    [UnixFact]
    public async Task Health_OfAReceiverWithAKey_IsGood()
    {
        using var serve = await ServeProcess.StartAsync(_place);
        using var http = new HttpClient();

        Assert.Equal("Healthy", await http.GetStringAsync(serve.Health));
    }

    private IEnumerable<int?> Statuses => _calendly.Deliveries.Select(delivery => delivery.Status);

    private Task<CalendlyBooking> BookAsync(string name = "GitLab Support CANARY-title") => _calendly.BookAsync(
        name, Host, Start.AddHours(_calendly.Bookings.Count),
        booking => booking.Invitee("CANARY Ingrid", "CANARY-ingrid@customer.example"));

    private static async Task UntilNobodyListensAsync(Uri address)
    {
        try
        {
            while (true)
            {
                using var http = new HttpClient();
                using var answer = await http.GetAsync(address);
            }
        }
        catch (HttpRequestException)
        {
            // Refused, which is what was waited for.
        }
    }
}
