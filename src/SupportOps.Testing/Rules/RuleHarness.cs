using SupportOps.Auditing;

namespace SupportOps.Testing.Rules;

/// <summary>
/// Proves a rule by examples: at least one in which it fires and one in which it does not. A rule that has never fired
/// is not a rule, and one that always fires is none either.
/// </summary>
/// <remarks>
/// Every example is judged twice, and once with every list in the opposite order; the results must be the same. An
/// example in which the rule has nothing to look at proves nothing, and is a problem.
/// </remarks>
public sealed class RuleHarness
{
    private readonly List<RuleExample> _examples = [];
    private readonly ZendeskInstance? _instance;

    private RuleHarness(AuditRule rule, ZendeskInstance? instance)
    {
        Rule = rule;
        _instance = instance;
    }

    /// <summary>The rule.</summary>
    public AuditRule Rule { get; }

    /// <summary>Begins the proof of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="instance">The instance in which it is tried; null for Zendesk Global.</param>
    public static RuleHarness For(AuditRule rule, ZendeskInstance? instance = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new RuleHarness(rule, instance);
    }

    /// <summary>An example in which the rule must find something, or ask a person to look.</summary>
    /// <param name="example">What is wrong in the example.</param>
    /// <param name="world">Makes the example of an empty world.</param>
    /// <param name="saying">Words that a finding must hold; null for any.</param>
    public RuleHarness MustFire(string example, Func<RuleWorld, RuleWorld> world, string? saying = null) =>
        Add(example, RuleExpectation.MustFire, world, saying);

    /// <summary>A report of your own in which the rule must have found something.</summary>
    /// <param name="example">What is wrong in the example.</param>
    /// <param name="report">The report; it must have a check of the rule.</param>
    /// <param name="saying">Words that a finding must hold; null for any.</param>
    public RuleHarness MustFire(string example, AuditReport report, string? saying = null) =>
        Add(example, RuleExpectation.MustFire, report, saying);

    /// <summary>An example in which the rule must pass: on somebody at least, and fail on nobody.</summary>
    /// <param name="example">What is right in the example.</param>
    /// <param name="world">Makes the example of an empty world.</param>
    public RuleHarness MustNotFire(string example, Func<RuleWorld, RuleWorld> world) =>
        Add(example, RuleExpectation.MustNotFire, world, saying: null);

    /// <summary>A report of your own in which the rule must have passed.</summary>
    /// <param name="example">What is right in the example.</param>
    /// <param name="report">The report; it must have a check of the rule.</param>
    public RuleHarness MustNotFire(string example, AuditReport report) =>
        Add(example, RuleExpectation.MustNotFire, report, saying: null);

    /// <summary>An example in which something is missing that the rule needs to know.</summary>
    /// <param name="example">What is missing in the example.</param>
    /// <param name="world">Makes the example of an empty world.</param>
    /// <param name="saying">Words that the reason must hold; null for any.</param>
    public RuleHarness MustBeInconclusive(string example, Func<RuleWorld, RuleWorld> world, string? saying = null) =>
        Add(example, RuleExpectation.MustBeInconclusive, world, saying);

    /// <summary>An example about which the rule does not speak at all.</summary>
    /// <param name="example">Why not.</param>
    /// <param name="world">Makes the example of an empty world.</param>
    public RuleHarness MustNotApply(string example, Func<RuleWorld, RuleWorld> world) =>
        Add(example, RuleExpectation.MustNotApply, world, saying: null);

    /// <summary>Everything that keeps the examples from proving the rule; empty when they do.</summary>
    public IReadOnlyList<string> FindProblems() =>
    [
        .. TextsOf(Rule.Descriptor).Where(text => string.IsNullOrWhiteSpace(text.Text))
            .Select(text => $"The descriptor has no {text.Name}."),
        .. Lacking(RuleExpectation.MustFire),
        .. Lacking(RuleExpectation.MustNotFire),
        .. _examples.Select(example => example.FindProblem(Rule.Descriptor.Code)).OfType<string>(),
    ];

    /// <summary>Checks all examples; the last line of a test.</summary>
    /// <exception cref="RuleProofException">
    /// An example is not as expected, or there is none in which the rule fires, or none in which it does not.
    /// </exception>
    public void Check()
    {
        var problems = FindProblems();
        if (problems.Count > 0)
        {
            throw new RuleProofException($"{Rule} is not proven:\n  {string.Join("\n  ", problems)}");
        }
    }

    private static IEnumerable<(string Name, string Text)> TextsOf(RuleDescriptor rule) =>
    [
        ("title", rule.Title), ("rationale", rule.Rationale), ("remediation", rule.Remediation),
        ("source", rule.Source),
    ];

    private IEnumerable<string> Lacking(RuleExpectation expected) =>
        _examples.Exists(example => example.Expected == expected) ? [] : [$"There is no {expected} example."];

    private RuleHarness Add(
        string example, RuleExpectation expected, Func<RuleWorld, RuleWorld> world, string? saying)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(example);
        ArgumentNullException.ThrowIfNull(world);
        var made = world(RuleWorld.Of(_instance));
        var judged = new RuleExample(
            example, expected, () => made.JudgedBy(Rule), () => made.Reversed().JudgedBy(Rule));
        _examples.Add(judged with { Saying = saying });
        return this;
    }

    private RuleHarness Add(string example, RuleExpectation expected, AuditReport report, string? saying)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(example);
        ArgumentNullException.ThrowIfNull(report);
        _examples.Add(new RuleExample(example, expected, () => report) with { Saying = saying });
        return this;
    }
}
