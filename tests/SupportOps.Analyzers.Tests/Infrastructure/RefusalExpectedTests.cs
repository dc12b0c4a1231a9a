using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.IssueFlow;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Infrastructure;

public sealed class RefusalExpectedTests
{
    private const string Scope = "new SubscriptionScope(\"org\")";
    private const string Address = "UserReference.Parse(\"ABC\")";
    private const string Labels = "new IssueEdit { LabelsToAdd = [\"Stage::A\", \"Stage::B\"] }";
    private const string Verification = "signature.TryVerify(body, null, out _, out _)";

    [Theory]
    [InlineData("Assert.Throws<ArgumentException>(() => {0})")]
    [InlineData("Assert.ThrowsAny<ArgumentException>(() => {{ _ = {0}; }})")]
    [InlineData("Record.Exception(() => {{ _ = {0}; }})")]
    [InlineData("Assert.ThrowsAsync<ArgumentException>(async () => {{ _ = {0}; await Task.Yield(); }})")]
    [InlineData("Assert.Throws<ArgumentException>(delegate {{ _ = {0}; }})")]
    public async Task Fault_GivenToSomethingThatWantsAnException_IsSilent(string statement)
    {
        await IsSilentAsync<UnknownSubscriptionScopeAnalyzer>(statement, Scope);
        await IsSilentAsync<BareResourceIdAnalyzer>(statement, Address);
        await IsSilentAsync<ConflictingLabelsAnalyzer>(statement, Labels);
        await IsSilentAsync<IgnoredVerificationAnalyzer>(statement, Verification);
    }

    [Fact]
    public async Task Fault_InAProjectOfTests_IsSilent()
    {
        await IsSilentAsync<UnknownSubscriptionScopeAnalyzer>("_ = {0}", Scope, InTests);
        await IsSilentAsync<BareResourceIdAnalyzer>("_ = {0}", Address, InTests);
        await IsSilentAsync<ConflictingLabelsAnalyzer>("_ = {0}", Labels, InTests);
        await IsSilentAsync<IgnoredVerificationAnalyzer>("_ = {0}", Verification, InTests);
    }

    [Theory]
    [InlineData("Console.WriteLine(new SubscriptionScope([|\"org\"|]))")]
    [InlineData("Run(() => new SubscriptionScope([|\"org\"|]))")]
    [InlineData("Exceptional(() => new SubscriptionScope([|\"org\"|]))")]
    public Task Fault_GivenToAnythingElse_IsReported(string statement) =>
        Verify.FiresAsync<UnknownSubscriptionScopeAnalyzer>(Code(statement));

    [Theory]
    [InlineData("FormatException")]
    [InlineData("ArgumentException")]
    public Task Address_ThatIsTriedWithAnAnswer_IsSilent(string exception) =>
        Verify.IsSilentAsync<BareResourceIdAnalyzer>(
            Code($$"""try { _ = {{Address}}; } catch ({{exception}}) { Console.WriteLine() ;}"""));

    [Fact]
    public Task Address_InACatchOrBesideAnotherOne_IsReported() => Verify.FiresAsync<BareResourceIdAnalyzer>(
        Code(
            """
            try { Console.WriteLine(); } catch (FormatException) { _ = UserReference.Parse([|"ABC"|]); }
            try { _ = UserReference.Parse([|"ABC"|]); } catch (InvalidOperationException) { Console.WriteLine(); }
            try { _ = UserReference.Parse([|"ABC"|]); } finally { Console.WriteLine(); }
            """));

    private static Task IsSilentAsync<TAnalyzer>(
        string statement, string fault, Func<Scenario, Scenario>? given = null)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        Verify.IsSilentAsync<TAnalyzer>(
            Code(string.Format(System.Globalization.CultureInfo.InvariantCulture, statement, fault)), given);

    private static Scenario InTests(Scenario given) => given.Referencing(typeof(FactAttribute));

    private static string Code(string statement) =>
        $$"""
        using SupportOps.Calendly;
        using SupportOps.Calendly.Signatures;
        using SupportOps.Calendly.Webhooks;
        using SupportOps.GitLab.Issues;

        public static class Assert
        {
            public static void Throws<T>(Func<object?> code) => code();
            public static void Throws<T>(Action code) => code();
            public static void ThrowsAny<T>(Action code) => code();
            public static Task ThrowsAsync<T>(Func<Task> code) => code();
        }

        public static class Record
        {
            public static void Exception(Action code) => code();
        }

        public static class Sample
        {
            public static void Run(CalendlySignature signature, byte[] body)
            {
                {{statement}};
            }

            private static void Run(Func<object> code) => code();

            private static void Exceptional(Func<object> code) => code();
        }
        """;
}
