// Judges a quarter by a policy file, with the waivers and the report of the quarter before. Offline: what was read is
// in Quarters.cs.
using ReviewAQuarter;
using SupportOps.Auditing.Comparison;
using SupportOps.Reporting;
using SupportOps.TeamFiles;

// The files lie beside the program.
Environment.CurrentDirectory = AppContext.BaseDirectory;

var policy = AuditPolicyFile.Load("acme.yaml").Policy ?? throw new InvalidDataException("acme.yaml is not sound.");
File.WriteAllText("last-quarter.json", policy.Evaluate(Quarters.First).ToJson());

var waived = ByPolicyFile.Judge(Quarters.Second, WaiverFile.Load("waivers.yaml"));
Console.WriteLine($"by the policy file: {waived.Findings.Count(finding => finding.Waiver is not null)} waived");

var report = SinceLastQuarter.Judge(policy, Quarters.Second);
var changes = report.Diff ?? throw new InvalidOperationException("There is a baseline.");
var (found, gone) = (changes.Count(DiffKind.New), changes.Count(DiffKind.Fixed));
Console.WriteLine($"since {changes.Baseline.Period}: {found} new, {gone} fixed");

var sources = new OwnSources();
AsEvidence.Pack(Quarters.Second, sources);
Console.WriteLine($"the archive: {AsEvidence.Check(sources)}");
