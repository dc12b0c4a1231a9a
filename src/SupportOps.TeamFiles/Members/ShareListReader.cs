using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary>A list of maps whose percentages have to add up to 100.</summary>
internal static class ShareListReader
{
    /// <summary>The items that are maps; empty when the field is absent or no list.</summary>
    /// <param name="field">The list.</param>
    /// <param name="readItem">Reads one item and adds its percentage to the sum.</param>
    /// <param name="sumRule">What to report when the sum is wrong.</param>
    public static IReadOnlyList<T> Read<T>(
        Field field, Func<MapFields, PercentageSum, T> readItem, TeamFileRule sumRule)
    {
        if (field.Count() is not { } count)
        {
            return [];
        }

        var sum = new PercentageSum();
        var read = new List<T>(count);
        for (var index = 0; index < count; index++)
        {
            var item = field.Item(index);
            if (item.Map() is { } fields)
            {
                read.Add(readItem(fields, sum));
            }
            else if (!item.IsAbsent)
            {
                sum.MarkUnknown();
            }
        }

        if (sum.IsWrong)
        {
            field.Report(sumRule, $"The percentages add up to {sum.Total}, not to 100.");
        }

        return read;
    }
}
