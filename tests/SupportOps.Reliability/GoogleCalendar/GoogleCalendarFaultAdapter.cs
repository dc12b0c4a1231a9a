using System.Net;
using SupportOps.Reliability.Deliveries;
using SupportOps.Reliability.Faults;
using SupportOps.Reliability.VirtualTime;
using SupportOps.Scheduling;

namespace SupportOps.Reliability.GoogleCalendar;

/// <summary>Google Calendar in the fault matrix: adding, removing, restoring, and a listing.</summary>
internal sealed class GoogleCalendarFaultAdapter : IFaultAdapter
{
    private const string Calendar = "Calls";

    private static readonly TimeSpan ListingBudget = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan CallBudget = TimeSpan.FromSeconds(60);

    // A token may be revoked before its time is over, so a new one is asked for, once.
    private static readonly Dictionary<string, FaultRule> ReadRules = new(StringComparer.Ordinal)
    {
        ["401"] = FaultRule.Renewed,
    };

    private static readonly Dictionary<string, FaultRule> WriteRules =
        new(SuccessRules.OfStatusAlone, StringComparer.Ordinal) { ["401"] = FaultRule.Renewed };

    public string Name => "Google Calendar";

    public Uri Address => MemoryGoogle.Address;

    public IReadOnlyList<string> Secrets { get; } = [TokenGate.Token];

    public IReadOnlyList<AdapterCall> Calls(Random random)
    {
        var account = new EntryAccount(random);
        return
        [
            Call("adding", account, IsPost, AddAsync) with
            {
                Rules = WriteRules,
                Values = new Dictionary<HttpStatusCode, string> { [HttpStatusCode.Conflict] = "Unchanged" },
            },
            Call("removing", account, IsDelete, RemoveAsync) with
            {
                // What was never there gets a tombstone, which is a story of its own.
                Omitted = ["404"],
                Rules = WriteRules,
            },
            Call("restoring, look-up", account, IsLookUp, RestoreAsync) with
            {
                Rules = ReadRules,
                Values = new Dictionary<HttpStatusCode, string> { [HttpStatusCode.NotFound] = "Added" },
            },
            Call("restoring", account, IsPut, RestoreAsync) with { Rules = WriteRules },
            Listing("listing, first page", account, request => EntryAccount.PageOf(request) == 0),
            Listing("listing, later page", account, request => EntryAccount.PageOf(request) == account.Pages - 1),
        ];

        Task<string> AddAsync(ICalendar calendar, CancellationToken stop) => TextAsync(
            calendar.AddAsync(account.Entry, stop));

        Task<string> RemoveAsync(ICalendar calendar, CancellationToken stop) => TextAsync(
            calendar.RemoveAsync(account.Tombstone, stop));

        Task<string> RestoreAsync(ICalendar calendar, CancellationToken stop) => TextAsync(
            calendar.RestoreAsync(account.Removed, stop));
    }

    private static AdapterCall Call(
        string name, EntryAccount account, Func<HttpRequestMessage, bool> isHit,
        Func<ICalendar, CancellationToken, Task<string>> call) => new()
        {
            Name = name,
            Budget = CallBudget,
            FindBody = account.FindBody,
            StatusOf = request => IsDelete(request) ? HttpStatusCode.NoContent : HttpStatusCode.OK,
            IsHit = isHit,
            RunAsync = Using(call),
            Answer = name switch
            {
                "removing" => "Removed",
                "restoring" or "restoring, look-up" => "Restored",
                _ => "Added",
            },
        };

    private static AdapterCall Listing(string name, EntryAccount account, Func<HttpRequestMessage, bool> isHit) =>
        Call(name, account, isHit, EntryAccount.ListAsync) with
        {
            Budget = ListingBudget,
            Answer = account.Listed,
            Rules = ReadRules,
        };

    private static bool IsPost(HttpRequestMessage request) => request.Method == HttpMethod.Post;

    private static bool IsDelete(HttpRequestMessage request) => request.Method == HttpMethod.Delete;

    private static bool IsPut(HttpRequestMessage request) => request.Method == HttpMethod.Put;

    private static bool IsLookUp(HttpRequestMessage request) => request.Method == HttpMethod.Get;

    private static Func<HttpMessageHandler, VirtualClock, CancellationToken, Task<string>> Using(
        Func<ICalendar, CancellationToken, Task<string>> call) => async (network, clock, stop) =>
    {
        using var gate = new TokenGate(network);
        var calendar = ProductCalendar.Create(Calendar, gate, clock);
        using var _ = (IDisposable)calendar;
        FetchToken(calendar, stop);
        gate.Open();
        return await call(calendar, stop);
    };

    // Blocks, so that the clock stands still meanwhile.
    private static void FetchToken(ICalendar calendar, CancellationToken stop) => Task.Run(
        async () => await calendar.ListAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, stop).AnyAsync(stop),
        stop).GetAwaiter().GetResult();

    private static async Task<string> TextAsync(Task<EntryChange> change) => (await change).ToString();
}
