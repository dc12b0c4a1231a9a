using System.Globalization;

namespace SupportOps.Analyzers.Framework;

/// <summary>Members of numbers and times that the later framework has.</summary>
internal static class NumberExtensions
{
    extension(int)
    {
        public static int Parse(ReadOnlySpan<char> text, NumberStyles styles, IFormatProvider provider) =>
            int.Parse(text.ToString(), styles, provider);
    }

    extension(ulong)
    {
        public static bool TryParse(
            ReadOnlySpan<char> text, NumberStyles styles, IFormatProvider provider, out ulong value) =>
            ulong.TryParse(text.ToString(), styles, provider, out value);
    }

    extension(TimeZoneInfo)
    {
        public static bool TryFindSystemTimeZoneById(string name, out TimeZoneInfo? zone)
        {
            try
            {
                zone = TimeZoneInfo.FindSystemTimeZoneById(name);
            }
            catch (Exception exception) when (exception is TimeZoneNotFoundException or InvalidTimeZoneException
                or System.Security.SecurityException or ArgumentException)
            {
                zone = null;
            }

            return zone is not null;
        }
    }

    extension(ArgumentNullException)
    {
        public static void ThrowIfNull(object? argument)
        {
            if (argument is null)
            {
                throw new ArgumentNullException(nameof(argument));
            }
        }
    }
}
