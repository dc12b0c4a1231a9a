namespace SupportOps.Auditing.Projects.Rules;

/// <summary>A setting of a project that is on or off.</summary>
internal static class Switch
{
    public static RuleResult Judge(ProjectSettings project, string setting, bool expected, bool? actual)
    {
        if (actual is not { } isOn)
        {
            return RuleResult.Inconclusive($"{project.Path} does not show \"{setting}\".");
        }

        return isOn == expected
            ? RuleResult.Pass
            : RuleResult.Fail(
                $"{project.Path} has \"{setting}\" {Word(isOn)}; {Word(expected)} is wanted.",
                new Failure { Expected = Word(expected), Actual = Word(isOn) });
    }

    private static string Word(bool isOn) => isOn ? "on" : "off";
}
