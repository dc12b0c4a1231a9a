using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;
using SupportOps.Testing.Scenarios;

namespace SupportOps.Cli.Demo;

/// <summary>What the second audit of an account told of the time between, beside what was planted.</summary>
internal sealed class ComparisonResult
{
    public ComparisonResult(AuditReport before, AuditReport after, PlantedInstance planted)
    {
        Before = before;
        After = after;
        Audit = new AuditResult(after, planted, requests: 0) { NextDay = after };
        Planted = planted.Changes.Count;
        var wanted = planted.Changes
            .Select(change => (change.Kind, change.Code, change.TeamMember, change.ZendeskUserId)).ToList();
        var found = Entries(after)
            .Where(entry => entry.Kind != DiffKind.Persisting)
            .Select(entry => (entry.Kind, Of(entry).Code, Of(entry).TeamMember, Of(entry).ZendeskUserId?.Value))
            .ToList();
        Missing = AuditResult.Without(wanted, found).Count;
        Extra = AuditResult.Without(found, wanted).Count;
    }

    public AuditReport Before { get; }

    public AuditReport After { get; }

    /// <summary>The second audit for itself: everything wrong is found, whether it is new or not.</summary>
    public AuditResult Audit { get; }

    public int Planted { get; }

    public int Missing { get; }

    public int Extra { get; }

    /// <summary>Whether the planted changes were told and no others, and the audit itself was exact.</summary>
    public bool IsExact => Missing == 0 && Extra == 0 && Audit.IsExact;

    public int Count(DiffKind kind) => After.Diff?.Count(kind) ?? 0;

    private static IReadOnlyList<DiffEntry> Entries(AuditReport report) => report.Diff?.Entries ?? [];

    private static Finding Of(DiffEntry entry) => entry.After ?? entry.Before!;
}
