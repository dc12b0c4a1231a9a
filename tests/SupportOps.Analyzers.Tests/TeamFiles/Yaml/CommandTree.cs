extern alias command;

using System.Globalization;
using System.Text;
using command::SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.Tests.TeamFiles.Yaml;

/// <summary>What the reader of the command makes of a file, as text. Its twin does the same with the other's types.</summary>
internal static class CommandTree
{
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        var document = YamlDocument.Read(utf8);
        return document.Refusal is { } refusal
            ? $"refused {refusal.Position.Line}:{refusal.Position.Column} {WithoutReason(refusal.Problem)}"
            : Append(new StringBuilder(), document.Root!).ToString();
    }

    // The library's own words are not ours.
    private static string WithoutReason(string problem) => problem.Split(" here: ")[0].TrimEnd('.');

    private static StringBuilder Append(StringBuilder text, YamlNode node)
    {
        text.Append(CultureInfo.InvariantCulture, $"{node.Kind}@{node.Position.Line}:{node.Position.Column}(");
        switch (node)
        {
            case YamlScalar scalar:
                text.Append(scalar.IsPlain ? '=' : '"').Append(scalar.Text);
                break;
            case YamlList list:
                list.Items.ForEach(item => Append(text, item));
                break;
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{entry.Key}@{entry.KeyPosition.Line}:{entry.KeyPosition.Column}=");
                    Append(text, entry.Value);
                }

                break;
        }

        return text.Append(')');
    }
}
