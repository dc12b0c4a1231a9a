namespace SupportOps.Reliability.Faults;

/// <summary>What holds for every error an adapter throws.</summary>
internal static class ErrorJudge
{
    private const int LongestMessage = 2_000;

    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public static string? FindProblem(Exception error, IReadOnlyList<string> secrets) => error switch
    {
        _ when secrets.Any(secret => error.ToString().Contains(secret, StringComparison.Ordinal)) =>
            "the error shows the credential",
        not SupportOpsApiException => $"a bare {error.GetType().Name}: {error.Message}",
        SupportOpsApiException { System.Length: 0 } or SupportOpsApiException { Hint.Length: 0 } =>
            "the error does not say who failed and what to try",
        _ when error.Message.Any(char.IsControl) => "the message holds control characters",
        _ when error.Message.Length > LongestMessage => $"the message has {error.Message.Length} characters",
        _ => null,
    };
}
