using System.Collections;

namespace SupportOps.Auditing;

/// <summary>Who was compared with whom, made only for those who look: most embedders never do.</summary>
internal sealed class MatchList(AuditContext context) : IReadOnlyList<MemberMatch>
{
    public int Count => context.Members.Length;

    public MemberMatch this[int index]
    {
        get
        {
            var member = context.Members[index];
            var email = string.IsNullOrWhiteSpace(member.Email) ? null : member.Email;
            var matches = context.Matches;
            return new MemberMatch(member.File, email, matches.AgentOf(index)?.Id, matches.MatchedBy(index));
        }
    }

    public IEnumerator<MemberMatch> GetEnumerator() =>
        Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
