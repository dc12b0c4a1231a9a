namespace SupportOps.Annotations;

/// <summary>
/// Says that the string constants of a class are all the labels of a scope, for example <c>Stage</c> for
/// <c>Stage::Triage</c>. SupportOps.Analyzers reports a label of that scope that none of them is.
/// </summary>
/// <remarks>
/// GitLab creates a label that it does not know, so a mistyped one is not refused. Several classes may share a scope.
/// It has no effect at run time. Source: GitLab documentation, scoped labels.
/// </remarks>
/// <param name="scope">What stands before the last <c>::</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LabelScopeAttribute(string scope) : Attribute
{
    /// <summary>What stands before the last <c>::</c>.</summary>
    public string Scope { get; } = scope;
}
