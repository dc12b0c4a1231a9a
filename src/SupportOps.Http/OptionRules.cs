using System.Globalization;

namespace SupportOps.Http;

/// <summary>Why options cannot work, in words that name the option and what it may be.</summary>
public static class OptionRules
{
    /// <summary>What is wrong with the limits of an adapter's options; empty when nothing is.</summary>
    /// <param name="options">The options.</param>
    public static IEnumerable<string> FindLimitProblems(VendorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string?[] problems =
        [
            FindTimeProblem(nameof(options.AttemptTimeout), options.AttemptTimeout),
            FindTimeProblem(nameof(options.CallTimeout), options.CallTimeout),
            FindTimeProblem(nameof(options.ListingTimeout), options.ListingTimeout),
            FindCountProblem(nameof(options.MaxTries), options.MaxTries, 100),
            FindCountProblem(nameof(options.RequestsPerMinute), options.RequestsPerMinute, 100_000),
            FindCountProblem(nameof(options.MaxPages), options.MaxPages, 1_000_000),
        ];
        return problems.OfType<string>();
    }

    private static string? FindTimeProblem(string name, TimeSpan value) =>
        value > TimeSpan.Zero && value <= TimeSpan.FromDays(1)
            ? null
            : string.Create(
                CultureInfo.InvariantCulture, $"{name} is {value}. It must be more than zero and at most a day");

    private static string? FindCountProblem(string name, int value, int largest) => value >= 1 && value <= largest
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{name} is {value}. It must be from 1 to {largest}");
}
