// Checks the runbooks that are named on the command line; without any, the template, which has everything to be filled.
using SupportOps.Runbooks;

IEnumerable<string> runbooks = args.Length > 0
    ? args.Select(File.ReadAllText)
    : [RunbookMarkdown.Render(RunbookTemplate.New() with { Name = "Acme - Enforce 2FA on all groups" })];

foreach (var text in runbooks)
{
    var document = RunbookDocument.Read(text);
    foreach (var finding in RunbookCheck.Evaluate(document).Findings)
    {
        Console.WriteLine($"{finding.Line}: {finding.Code} {finding.Where}: {finding.Message}");
    }

    var readiness = RunbookReadiness.BeforeCall(document);
    Console.WriteLine($"{document.Runbook.Name}: {readiness.Verdict}");

    var open = document.Boxes.FirstOrDefault(box => box.Item.State == ChecklistItemState.Open);
    if (open is not null)
    {
        var result = RunbookTick.Apply(text, open);
        Console.WriteLine($"{open.Where}: {result.Outcome}");
    }
}
