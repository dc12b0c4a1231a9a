using System.Globalization;

namespace SupportOps.Runbooks.Checking;

/// <summary>Checks the durations of the tasks.</summary>
internal static class TaskCheck
{
    public static void Evaluate(FindingList findings)
    {
        for (var index = 0; index < findings.Runbook.Tasks.Count; index++)
        {
            var task = findings.Runbook.Tasks[index];
            var where = string.Create(CultureInfo.InvariantCulture, $"{RunbookParts.Tasks}[{index}]");
            if (task.Duration.Length > 0 && task.PlannedDuration is null)
            {
                findings.Add(RunbookRules.TaskDuration, where, Excerpt.Of(task.Duration), "Duration");
            }

            if (task.Actual.Length > 0 && task.ActualDuration is null)
            {
                findings.Add(RunbookRules.TaskActual, where, Excerpt.Of(task.Actual), "Actual");
            }
        }
    }
}
