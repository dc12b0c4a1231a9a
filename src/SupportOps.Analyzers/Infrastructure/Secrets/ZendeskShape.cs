namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>
/// An API token of Zendesk: forty drawn letters and digits without a mark of their own. Source: Zendesk developer
/// documentation, API tokens; the length as public secret scanners know it. Forty hexadecimal digits are a digest.
/// </summary>
internal static class ZendeskShape
{
    private const int Letters = 40;
    private const double LeastEntropy = 3;

    /// <summary>Length of the token; 0 for none.</summary>
    public static int Measure(string text, int start) =>
        start + Letters <= text.Length
        && TextRun.OfAlphanumerics(text, start) == Letters
        && TextRun.OfHexDigits(text, start) < Letters
        && MeasureEntropy(text, start) > LeastEntropy
            ? Letters
            : 0;

    /// <summary>Shannon's entropy in bits for each character.</summary>
    private static double MeasureEntropy(string text, int start)
    {
        var sum = 0.0;
        for (var index = start; index < start + Letters; index++)
        {
            var same = 0;
            for (var other = start; other < start + Letters; other++)
            {
                same += text[other] == text[index] ? 1 : 0;
            }

            sum -= Math.Log((double)same / Letters, 2);
        }

        return sum / Letters;
    }
}
