using OwnRule;
using SupportOps.Auditing;
using SupportOps.TeamFiles;
using SupportOps.Zendesk;

namespace Consumers.Quickstart;

/// <summary>The code of the README, put in place of the markers.</summary>
internal static class Readme
{
    public static AuditReport Judge(AccessSnapshot snapshot)
    {
        // block 0 of README.md
        return report;
    }

    public static AuditPolicy TakeOwnRule()
    {
        // block 1 of README.md
        return policy;
    }

    public static async Task<AuditReport> AuditAsync(Uri url, string username, string token, string folder)
    {
        // block 2 of README.md
        return report;
    }
}
