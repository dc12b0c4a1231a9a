namespace SupportOps.Reliability.Faults;

/// <summary>Rules of calls of which the status alone says that they were done.</summary>
internal static class SuccessRules
{
    /// <summary>Whatever the body is, it is not looked at.</summary>
    public static IReadOnlyDictionary<string, FaultRule> OfStatusAlone { get; } =
        new Dictionary<string, FaultRule>(StringComparer.Ordinal)
        {
            ["cut body"] = FaultRule.Harmless,
            ["endless body"] = FaultRule.Harmless,
            ["gzip bomb"] = FaultRule.Harmless,
            ["malformed JSON"] = FaultRule.Harmless,
            ["wrong content type"] = FaultRule.Harmless,
            ["empty body"] = FaultRule.Harmless,

            // One form sends a status and the other none.
            ["dribbled body"] = FaultRule.Unspecified,
        };

    /// <summary>What is done twice when it is sent twice is sent once.</summary>
    public static IReadOnlyDictionary<string, FaultRule> OfSentOnce { get; } =
        new Dictionary<string, FaultRule>(StringComparer.Ordinal)
        {
            ["408"] = FaultRule.Refused,
            ["429"] = FaultRule.Refused,
            ["500"] = FaultRule.Refused,
            ["502"] = FaultRule.Refused,
            ["503"] = FaultRule.Refused,
            ["504"] = FaultRule.Refused,
            ["cut body"] = FaultRule.Refused,
            ["dribbled body"] = FaultRule.Refused,
            ["DNS failure"] = FaultRule.Refused,
            ["TLS failure"] = FaultRule.Refused,
            ["connection refused"] = FaultRule.Refused,

            // Some forms are a good answer and others are a 429.
            ["clock skew"] = FaultRule.Unspecified,
        };
}
