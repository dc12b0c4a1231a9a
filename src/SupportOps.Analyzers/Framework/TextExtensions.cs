using System.Text;

namespace SupportOps.Analyzers.Framework;

/// <summary>Members of texts that the later framework has.</summary>
internal static class TextExtensions
{
    extension(string text)
    {
        public bool Contains(string value, StringComparison comparison) => text.IndexOf(value, comparison) >= 0;

        public bool Contains(char value, StringComparison comparison) =>
            text.IndexOf(value.ToString(), comparison) >= 0;

        public bool StartsWith(char value) => text.Length > 0 && text[0] == value;

        public bool EndsWith(char value) => text.Length > 0 && text[text.Length - 1] == value;

        public int IndexOf(char value, StringComparison comparison) => text.IndexOf(value.ToString(), comparison);

        public string Replace(string old, string value, StringComparison comparison) => comparison
            == StringComparison.Ordinal ? text.Replace(old, value) : throw new NotSupportedException();

        public string[] Split(string separator) => text.Split([separator], StringSplitOptions.None);

        public string[] Split(char separator, StringSplitOptions options) => text.Split([separator], options);

        public IEnumerable<Rune> EnumerateRunes() => Rune.In(text);

        public static string Create(IFormatProvider provider, FormattableString value) => value.ToString(provider);

        public static string Join(char separator, IEnumerable<string> values) =>
            string.Join(separator.ToString(), values);
    }

    extension(StringBuilder builder)
    {
        public StringBuilder Append(IFormatProvider provider, FormattableString value) =>
            builder.Append(value.ToString(provider));
    }

    extension(char)
    {
        public static bool IsAsciiDigit(char value) => value is >= '0' and <= '9';

        public static bool IsAsciiLetterUpper(char value) => value is >= 'A' and <= 'Z';

        public static bool IsAsciiLetterOrDigit(char value) =>
            value is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
    }
}
