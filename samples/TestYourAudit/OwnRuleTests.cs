using OwnRule;
using SupportOps.Testing.Rules;
using Xunit;

namespace TestYourAudit;

/// <summary>The proof of a rule: an example in which it fires, and one in which it does not.</summary>
public sealed class OwnRuleTests
{
    [Fact]
    public void SharedMailboxIsFound() => RuleHarness.For(new NoSharedMailboxAgentsRule())
        .MustFire("a mailbox", world => world.Agent(agent => agent with { Email = "help@acme.example" }), "help@")
        .MustNotFire("a person", world => world.Person())
        .Check();
}
