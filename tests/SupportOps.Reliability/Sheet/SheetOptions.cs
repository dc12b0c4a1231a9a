using System.Globalization;

namespace SupportOps.Reliability.Sheet;

/// <summary>What the command line asks for.</summary>
internal sealed record SheetOptions
{
    public const string Usage =
        "[R1] [R2] ... [--seed N] [--quick] [--plant NAME] [--json FILE]; no row means all rows";

    /// <summary>Codes of the rows to run; empty for all.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>Where chance begins.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>A fiftieth of each figure.</summary>
    public bool Quick { get; init; }

    /// <summary>The defect to run in place of the product; null for the product.</summary>
    public string? Plant { get; init; }

    /// <summary>Where the sheet is written as JSON.</summary>
    public string Json { get; init; } = Path.Combine("TestResults", "reliability.json");

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="FormatException">An argument is wrong; the message says which are good.</exception>
    public static SheetOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new SheetOptions();
        for (var index = 0; index < arguments.Count; index++)
        {
            options = arguments[index] switch
            {
                "--quick" => options with { Quick = true },
                "--seed" => options with { Seed = ParseSeed(ValueAt(arguments, ++index)) },
                "--plant" => options with { Plant = KnownPlant(ValueAt(arguments, ++index)) },
                "--json" => options with { Json = ValueAt(arguments, ++index) },
                var row => options with { Rows = [.. options.Rows, KnownRow(row)] },
            };
        }

        return ScoreSheet.RowsOf(options).Any() ? options : throw new FormatException(
            $"--plant {options.Plant} belongs to none of the rows asked for");
    }

    private static string ValueAt(IReadOnlyList<string> arguments, int index) => index < arguments.Count
        ? arguments[index]
        : throw new FormatException($"{arguments[^1]} needs a value");

    private static int ParseSeed(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            ? seed
            : throw new FormatException($"--seed {text} is no number from 0 on");

    private static string KnownPlant(string name) => ScoreSheet.Plants.Contains(name)
        ? name
        : throw new FormatException($"--plant {name} is unknown; there are {string.Join(", ", ScoreSheet.Plants)}");

    private static string KnownRow(string code) =>
        ScoreSheet.Rows.Any(row => row.Code.Equals(code, StringComparison.OrdinalIgnoreCase))
            ? code
            : throw new FormatException(
                $"{code} is unknown; the rows are {string.Join(", ", ScoreSheet.Rows.Select(row => row.Code))}");
}
