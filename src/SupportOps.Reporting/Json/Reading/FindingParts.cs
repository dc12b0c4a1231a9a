using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>Findings.</summary>
internal static class FindingParts
{
    public static Finding ToFinding(FindingDocument document) => new()
    {
        Code = document.Code,
        Severity = Words.Read(document.Severity, "severity", Words.Severities),
        Status = Words.Read(document.Status, "status", Words.FindingStatuses),
        TeamMember = document.TeamMember,
        ZendeskUserId = document.ZendeskUserId is { } id ? new ZendeskUserId(id) : null,
        Message = document.Message,
        Fix = document.Fix,
        Fingerprint = Parts.Fingerprint(document.Fingerprint),
        MatchedBy = document.MatchedBy is { } word ? Words.Read(word, "matchedBy", Words.Matches) : null,
        Expected = document.Expected,
        Actual = document.Actual,
        Location = Parts.Location(document.Location),
        Waiver = document.Waiver is { } waiver ? WaiverParts.ToWaiver(waiver) : null,
    };
}
