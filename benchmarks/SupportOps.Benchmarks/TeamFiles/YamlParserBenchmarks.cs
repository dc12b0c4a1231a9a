extern alias build;

using System.Text;
using BenchmarkDotNet.Attributes;
using YamlDotNet.Core;
using BuildParser = build::SupportOps.Analyzers.TeamFiles.Yaml.YamlParser;

namespace SupportOps.Benchmarks.TeamFiles;

/// <summary>
/// P9: the parser of a build over 25 KB of team file, at most 5 ms; beside it the parser of the command.
/// </summary>
[MemoryDiagnoser]
public class YamlParserBenchmarks
{
    private const int Size = 25 * 1024;

    private readonly string _text = MakeText();

    [Benchmark(Baseline = true, Description = "YamlDotNet")]
    public int Library()
    {
        var parser = new Parser(new StringReader(_text));
        var events = 0;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }

    [Benchmark(Description = "parser of the build")]
    public int Build()
    {
        var parser = new BuildParser(_text);
        var events = 0;
        while (parser.Next() is not null)
        {
            events++;
        }

        return events;
    }

    // A list of members: a file repeats no key.
    private static string MakeText()
    {
        var member = "- " + SampleTeamFile.Text.ReplaceLineEndings("\n  ").TrimEnd() + "\n";
        var text = new StringBuilder("members:\n");
        while (text.Length < Size)
        {
            text.Append(member);
        }

        return text.ToString();
    }
}
