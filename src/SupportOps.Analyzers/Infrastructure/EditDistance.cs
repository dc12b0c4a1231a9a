namespace SupportOps.Analyzers.Infrastructure;

/// <summary>How many letters to add, remove or change to make one text of another; case counts.</summary>
internal static class EditDistance
{
    public static int Between(string one, string other)
    {
        var before = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            before[column] = column;
        }

        for (var line = 1; line <= one.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= other.Length; column++)
            {
                var change = one[line - 1] == other[column - 1] ? 0 : 1;
                row[column] = Math.Min(
                    Math.Min(row[column - 1], before[column]) + 1, before[column - 1] + change);
            }

            (before, row) = (row, before);
        }

        return before[other.Length];
    }
}
