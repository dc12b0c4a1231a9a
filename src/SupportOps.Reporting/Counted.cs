using System.Globalization;

namespace SupportOps.Reporting;

/// <summary>Numbers with what they count.</summary>
internal static class Counted
{
    /// <summary><c>1 finding</c>, <c>2 findings</c>.</summary>
    public static string Of(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    /// <summary>The same with the plural in <c>s</c>.</summary>
    public static string Of(int number, string one) => Of(number, one, one + "s");

    /// <summary><c>+1</c>, <c>-1</c>, <c>±0</c>.</summary>
    public static string Change(int number) =>
        number.ToString("+0;-0;\u00B10", CultureInfo.InvariantCulture);
}
