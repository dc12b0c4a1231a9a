using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>percentage</c> of a focus or of an organisation.</summary>
internal static class ShareReader
{
    /// <summary>
    /// The share, added to the sum. Null when absent, of a wrong type, or a number that no decimal can hold.
    /// </summary>
    public static decimal? Read(Field field, PercentageSum sum, out bool isNumber)
    {
        isNumber = field.TryNumber(out var percentage);
        if (isNumber)
        {
            sum.Add(percentage);
        }
        else if (!field.IsAbsent)
        {
            sum.MarkUnknown();
        }

        return percentage;
    }
}
