using System.Globalization;

namespace SupportOps.IssueFlow;

/// <summary>An issue of a tracker.</summary>
/// <param name="Project">Path of its project, for example <c>group/name</c>.</param>
/// <param name="Number">Its number in that project, counted from 1; GitLab's <c>iid</c>, not its <c>id</c>.</param>
public readonly record struct IssueReference(string Project, long Number)
{
    /// <summary>For example <c>group/name#7</c>.</summary>
    public override string ToString() => Project + "#" + Number.ToString(CultureInfo.InvariantCulture);
}
