using System.Text;
using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;
using SupportOps.Reporting.Evidence;

namespace SupportOps.Reporting.Tests.Evidence;

/// <summary>
/// What a program would bring along: the handbook's policies by name, and a policy file of the tests' own form,
/// <c>instance version</c>, and who may be administrator when somebody may.
/// </summary>
internal sealed class EvidenceShelf : IEvidenceSources
{
    public static readonly AuditTool Tool = new("supportops", "1.2.3");

    /// <summary>What another version of the program would have made of the handbook's policy.</summary>
    public Func<AuditPolicy, AuditPolicy> Changed { get; init; } = policy => policy;

    /// <summary>What happens when waivers are read.</summary>
    public Action ReadsWaivers { get; init; } = () => { };

    public AuditPolicy? FindPolicy(string name, string instance) =>
        name == "seed" && instance == "global" ? Changed(AuditPolicy.ZendeskGlobal) : null;

    public EvidencePolicy ReadPolicy(EvidenceFile file)
    {
        var words = Encoding.UTF8.GetString(file.Content.Span).Split(' ');
        var instance = ZendeskInstance.Known.First(known => known.Name == words[0]);
        return new EvidencePolicy(
            AuditPolicy.ZendeskGlobal with { Name = "own", Version = words[1], Instance = instance },
            new AuditReview { WaiverTerms = WaiverTerms.Default })
        {
            ApprovedAdministrators = words.Length > 2 ? [words[2]] : null,
        };
    }

    public WaiverList ReadWaivers(EvidenceFile file)
    {
        ReadsWaivers();
        return ListOf(file);
    }

    private static WaiverList ListOf(EvidenceFile file) => new()
    {
        File = file.Name,
        Waivers =
        [
            new()
            {
                Rule = "ZD-SUSPENDED",
                Subject = "1",
                Owner = "boss@x.test",
                Reason = Encoding.UTF8.GetString(file.Content.Span),
                Ticket = "OPS-1",
                Expires = new DateOnly(2026, 2, 1),
                Location = new FileLocation(file.Name, 1, 1),
            },
        ],
    };
}
