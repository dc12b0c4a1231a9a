using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>By what was judged.</summary>
internal static class EvidenceParts
{
    public static AuditEvidence ToEvidence(EvidenceDocument document) => new()
    {
        Run = document.Run,
        Globalization = document.Globalization,
        PolicyVersion = document.PolicyVersion,
        PolicySha256 = document.PolicySha256,
        Tool = document.Tool,
        Options = Parts.Each(document.Options ?? [], "options", option => option),
        Matches = Parts.Each(document.Matches ?? [], "matches", ToMatch),
    };

    private static MemberMatch ToMatch(MatchDocument match) => new(
        match.File,
        match.TeamMember,
        match.ZendeskUserId is { } id ? new ZendeskUserId(id) : null,
        Words.Read(match.MatchedBy, "matchedBy", Words.Matches));
}
