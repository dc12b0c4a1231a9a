using SupportOps.Auditing;
using SupportOps.Reporting;
using SupportOps.TeamFiles;

namespace ReviewAQuarter;

/// <summary>What is new, what was fixed, and what somebody accepts until a day.</summary>
internal static class SinceLastQuarter
{
    public static AuditReport Judge(AuditPolicy policy, AccessSnapshot snapshot)
    {
        var waivers = WaiverFile.Load("waivers.yaml");
        foreach (var problem in waivers.Problems)
        {
            Console.Error.WriteLine(problem);          // waivers.yaml:6:12: `31.03.2026` is no day. ...
        }

        using var file = File.OpenRead("last-quarter.json");
        var review = new AuditReview
        {
            Waivers = waivers.List,
            Baseline = ReportJson.Read(file, "acme-emea"),
            Tool = new AuditTool("our-audit", "1.4.0"),
        };
        AuditReport report = review.Apply(policy.Evaluate(snapshot));
        return report;
    }
}
