using System.Globalization;
using System.Text;

namespace SupportOps.Reliability.TeamFiles;

/// <summary>Files that make a loader slow, greedy or dead. Each must be refused.</summary>
internal static class YamlBombs
{
    private const int Megabyte = 1024 * 1024;

    private static readonly Dictionary<string, Func<byte[]>> Makers = new(StringComparer.Ordinal)
    {
        ["aliases-9-to-the-8"] = () => Text(Aliases()),
        ["alias-to-itself"] = () => Text("&a [*a]"),
        ["anchor-that-nobody-uses"] = () => Text("a: &a 1"),
        ["merged-keys"] = () => Text("a: &a {b: 1}\nc: {<<: *a}\n"),
        ["4,000-flow-lists"] = () => Repeat("[", 4_000),
        ["20,000-flow-lists"] = () => Repeat("[", 20_000),
        ["flow-lists-to-the-limit"] = () => Repeat("[", Megabyte),
        ["20,000-flow-lists-that-end"] = () => Text(new string('[', 20_000) + new string(']', 20_000)),
        ["4,000-flow-maps"] = () => Repeat("{a: ", 4_000),
        ["20,000-flow-maps"] = () => Repeat("{a: ", 20_000),
        ["40-kilobytes-of-flow-below-a-key"] = () => Text("a: " + new string('[', 40_000)),
        ["block-lists-to-the-limit"] = () => Repeat("- ", Megabyte / 2),
        ["complex-keys-to-the-limit"] = () => Repeat("? ", Megabyte / 2),
        ["1,000-block-maps"] = () => Each(1_000, static depth => new string(' ', depth) + "a:\n"),
        ["40,000-times-one-key"] = () => Repeat("a: 1\n", 40_000),
        ["100,000-keys"] = () => Each(100_000, static index => $"k{index}: 1\n"),
        ["120,000-items"] = () => Text("a: [" + string.Concat(Enumerable.Repeat("1,", 120_000)) + "]"),
        ["tag-of-a-type"] = () => Text("a: !<!System.Diagnostics.Process> {StartInfo: {FileName: x}}"),
        ["long-tag"] = () => Text("a: !" + string.Concat(Enumerable.Repeat("%41", (Megabyte / 3) - 5))),
        ["zero-bytes"] = () => Text("a: 1\n" + new string('\0', 1_000)),
        ["tabs"] = () => Repeat("\t", Megabyte),
        ["10-megabytes-of-text"] = TenMegabytes,
        ["long-key"] = () => Text(new string('k', Megabyte - 5) + ": 1"),
        ["open-quote"] = () => Text("name: \"" + new string('x', Megabyte - 7)),
        ["250,000-documents"] = () => Repeat("---\n", 250_000),
    };

    public static IReadOnlyCollection<string> Names => Makers.Keys;

    public static byte[] Make(string name) => Makers[name]();

    private static string Aliases()
    {
        var text = new StringBuilder("a0: &a0 x\n");
        for (var level = 1; level <= 8; level++)
        {
            var items = string.Join(',', Enumerable.Repeat($"*a{level - 1}", 9));
            text.Append(CultureInfo.InvariantCulture, $"a{level}: &a{level} [{items}]\n");
        }

        return text.ToString();
    }

    // Without a text in between: what makes it must not need more memory than who reads it.
    private static byte[] TenMegabytes()
    {
        var bytes = new byte[10 * Megabyte];
        bytes.AsSpan().Fill((byte)'x');
        "name: "u8.CopyTo(bytes);
        return bytes;
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Repeat(string text, int count) => Each(count, _ => text);

    private static byte[] Each(int count, Func<int, string> part) =>
        Text(string.Concat(Enumerable.Range(0, count).Select(part)));
}
