namespace SupportOps.Testing.Rules;

/// <summary>What a rule should say about an example.</summary>
internal enum RuleExpectation
{
    MustFire,
    MustNotFire,
    MustBeInconclusive,
    MustNotApply,
}
