using SupportOps.Auditing;
using SupportOps.Testing.Scenarios;

namespace SupportOps.Cli.Demo;

/// <summary>What an audit found, beside what was planted.</summary>
internal sealed class AuditResult
{
    public AuditResult(AuditReport report, PlantedInstance planted, int requests)
    {
        Report = report;
        Planted = planted.Faults.Count;
        Requests = requests;
        var wanted = planted.Faults.Select(fault => (fault.Code, fault.TeamMember, fault.ZendeskUserId)).ToList();
        var found = report.Findings.Select(
            finding => (finding.Code, finding.TeamMember, finding.ZendeskUserId?.Value)).ToList();
        Missing = Without(wanted, found);
        Extra = Without(found, wanted);
        ByCode = planted.Faults.CountBy(fault => fault.Code, StringComparer.Ordinal)
            .Select(pair => (pair.Key, found.Count(finding => finding.Code == pair.Key), pair.Value))
            .ToList();
    }

    public AuditReport Report { get; }

    /// <summary>The audit of the next day, after one of the planted faults was put right in the account.</summary>
    public required AuditReport NextDay { get; init; }

    public int Planted { get; }

    public int Requests { get; }

    /// <summary>What was planted and not found.</summary>
    public IReadOnlyList<(string Code, string? Member, long? Agent)> Missing { get; }

    /// <summary>What was found and not planted.</summary>
    public IReadOnlyList<(string Code, string? Member, long? Agent)> Extra { get; }

    /// <summary>Found and planted by code.</summary>
    public IReadOnlyList<(string Code, int Found, int Planted)> ByCode { get; }

    /// <summary>Whether exactly the planted faults were found, from sources read to their end.</summary>
    public bool IsExact => Missing.Count == 0 && Extra.Count == 0 && Report.IsComplete;

    // One by one, not as sets: a fault that is reported twice is one too many.
    public static List<T> Without<T>(List<T> these, List<T> those)
    {
        var rest = new List<T>(these);
        foreach (var that in those)
        {
            rest.Remove(that);
        }

        return rest;
    }
}
