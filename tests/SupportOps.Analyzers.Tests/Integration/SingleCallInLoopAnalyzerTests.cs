using SupportOps.Analyzers.CodeFixes.Integration;
using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Integration;

public sealed class SingleCallInLoopAnalyzerTests
{
    private const string Call = "[|c.GetAsync(id)|]";

    [Theory]
    [InlineData($"foreach (var id in ids) await {Call};")]
    [InlineData($"foreach (var id in ids) {{ if (id > 0) {{ Console.WriteLine(await {Call}); }} }}")]
    [InlineData("foreach (var item in ids) { var id = item + 1; await [|c.GetAsync(id)|]; }")]
    [InlineData("for (var i = 0; i < ids.Length; i++) await [|c.GetAsync(ids[i])|];")]
    [InlineData("for (var i = 0; i < ids.Length; i++) { var id = ids[i]; await [|c.GetAsync(id)|]; }")]
    [InlineData($"while (queue.TryDequeue(out var id)) await {Call};")]
    [InlineData("foreach (var id in ids) foreach (var other in ids) await [|c.GetAsync(other)|];")]
    [InlineData($"await Task.WhenAll(ids.Select(id => {Call}));")]
    [InlineData($"await Task.WhenAll(ids.Select(async id => await {Call}));")]
    [InlineData("await Parallel.ForEachAsync(ids, async (id, stop) => await [|c.GetAsync(id, stop)|]);")]
    [InlineData("foreach (var id in ids) { var tasks = new List<Task>(); tasks.Add([|c.GetAsync(id)|]); }")]
    public Task Call_WithEachItem_IsReported(string body) =>
        Verify.FiresAsync<SingleCallInLoopAnalyzer>(Code(body));

    [Theory]
    [InlineData("while (wait) await c.GetAsync(ids[0]);")]
    [InlineData("while (wait) { var id = ids[0]; await c.GetAsync(id); }")]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) await c.GetAsync(ids[0]);")]
    [InlineData("do { wait = await c.GetAsync(ids[0]) is null; } while (wait);")]
    [InlineData("foreach (var id in ids) { while (await c.GetAsync(id) is null) await Task.Delay(1, stop); }")]
    [InlineData("foreach (var id in ids) { while (wait) { await c.GetAsync(id); } }")]
    [InlineData("while (queue.TryDequeue(out var id)) { do { await c.GetAsync(id); } while (wait); }")]
    [InlineData("var page = 1; while (wait) page = (await c.GetAsync(page)).Length;")]
    [InlineData("foreach (var id in ids) { if (await c.GetAsync(id) is { Length: 1 }) break; }")]
    [InlineData("foreach (var id in ids) { if (await c.GetAsync(id) is { Length: 1 }) return; }")]
    [InlineData("foreach (var id in ids) await c.OtherAsync(id);")]
    [InlineData("foreach (var id in await c.GetAllAsync(ids)) Console.WriteLine(id);")]
    [InlineData("foreach (var letter in await c.GetAsync(ids[0])) Console.WriteLine(letter);")]
    [InlineData("await c.GetAsync(ids[0]);")]
    [InlineData("var later = new List<Func<Task>>(); foreach (var id in ids) later.Add(() => c.GetAsync(id));")]
    [InlineData("foreach (var id in ids) { await c.GetAsync(7, new CancellationTokenSource(id).Token); }")]
    public Task Call_ThatIsNotForEachItem_IsSilent(string body) =>
        Verify.IsSilentAsync<SingleCallInLoopAnalyzer>(Code(body));

    [Fact]
    public Task Call_OfOurOwnClients_IsReported() => Verify.FiresAsync<SingleCallInLoopAnalyzer>(
        """
        using SupportOps.Calendly;
        using SupportOps.Calendly.Webhooks;
        using SupportOps.GitLab.Issues;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static async Task RunAsync(
                GitLabIssues issues, GitLabIssueTracker tracker, IssueReference[] all,
                CalendlyClient calendly, SubscriptionReference[] subscriptions)
            {
                foreach (var one in all)
                {
                    await [|issues.GetAsync(one)|];
                    await [|issues.FindAsync(one)|];
                    await tracker.GetAsync(one);
                }

                foreach (var one in subscriptions)
                {
                    await [|calendly.GetSubscriptionAsync(one)|];
                }
            }
        }
        """,
        given => given.Saying("GetAsync", "ListAsync").Saying("FindAsync", "ListAsync")
            .Saying("GetSubscriptionAsync", "ListSubscriptionsAsync"));

    [Fact]
    public Task Attribute_WithTheNameOfNoMethod_IsSilent() => Verify.IsSilentAsync<SingleCallInLoopAnalyzer>(
        Code("foreach (var id in ids) await c.GetAsync(id);").Replace(
            "nameof(GetAllAsync)", "\"Gone\"", StringComparison.Ordinal));

    [Fact]
    public Task Rule_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<SingleCallInLoopAnalyzer>(
        Code("foreach (var id in ids) await c.GetAsync(id);"), given => given.Generated());

    [Fact]
    public Task Rule_OnBrokenCode_IsSilent() => Verify.IsSilentAsync<SingleCallInLoopAnalyzer>(
        "public class Sample { void M() { foreach (var x in ) Get(x); while (", given => given.Broken().Exactly());

    [Fact]
    public Task Fix_OfAPlainForeach_AsksOnce() =>
        Verify.FixesAsync<SingleCallInLoopAnalyzer, SingleCallInLoopFix>(
            Code(
                """
                // Every name.
                        foreach (var id in ids)
                        {
                            var name = await [|c.GetAsync(id)|].ConfigureAwait(false);
                            Console.WriteLine(name);
                        }
                """),
            Code(
                """
                // Every name.
                        foreach (var name in await c.GetAllAsync(ids).ConfigureAwait(false))
                        {
                            Console.WriteLine(name);
                        }
                """));

    [Fact]
    public Task Fix_WithAStream_AwaitsTheLoop() =>
        Verify.FixesAsync<SingleCallInLoopAnalyzer, SingleCallInLoopFix>(
            Code(
                """
                // Every size.
                        foreach (var id in ids)
                        {
                            int size = await [|c.SizeAsync(id, stop)|];
                            Console.WriteLine(size);
                        }
                """),
            Code(
                """
                // Every size.
                        await foreach (int size in c.SizesAsync(ids, stop))
                        {
                            Console.WriteLine(size);
                        }
                """));

    [Theory]
    [InlineData("foreach (var id in ids) { var name = await [|c.GetAsync(id)|]; Console.WriteLine(id + name); }")]
    [InlineData("foreach (var id in ids) { Console.WriteLine(); var name = await [|c.GetAsync(id)|]; _ = name; }")]
    [InlineData("foreach (var id in ids) { await [|c.GetAsync(id)|]; }")]
    [InlineData("foreach (var id in ids) { var name = await [|c.GetAsync(id + 1)|]; _ = name; }")]
    [InlineData("foreach (long id in queue) { var name = await [|c.GetAsync((int)id)|]; _ = name; }")]
    [InlineData("for (var i = 0; i < ids.Length; i++) { var name = await [|c.GetAsync(ids[i])|]; _ = name; }")]
    public Task Fix_OfALoopThatDoesMore_IsNotOffered(string body) =>
        Verify.IsNotFixedAsync<SingleCallInLoopAnalyzer, SingleCallInLoopFix>(Code(body));

    private static string Code(string body) =>
        $$"""
        using SupportOps.Annotations;

        public interface ISample
        {
            [BulkAlternative(nameof(GetAllAsync))]
            Task<string> GetAsync(int id, CancellationToken cancellationToken = default);

            Task<IReadOnlyList<string>> GetAllAsync(IEnumerable<int> ids, CancellationToken cancellationToken = default);

            [BulkAlternative(nameof(SizesAsync))]
            Task<int> SizeAsync(int id, CancellationToken cancellationToken = default);

            IAsyncEnumerable<int> SizesAsync(IEnumerable<int> ids, CancellationToken cancellationToken = default);

            Task<string> OtherAsync(int id);
        }

        public static class Sample
        {
            public static async Task RunAsync(
                ISample c, int[] ids, Queue<int> queue, bool wait, CancellationToken stop)
            {
                {{body}}
                await Task.CompletedTask;
            }
        }
        """;
}
