using System.Text;
using BenchmarkDotNet.Attributes;
using SupportOps.TeamFiles;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace SupportOps.Benchmarks.TeamFiles;

/// <summary>
/// P3: read and check one team file of 70 lines. The limit only asks the parser for its events; naive maps by
/// reflection and checks nothing.
/// </summary>
[MemoryDiagnoser]
public class TeamFileBenchmarks
{
    private readonly byte[] _file = Encoding.UTF8.GetBytes(SampleTeamFile.Text);

    [Benchmark(Baseline = true, Description = "limit: parser events")]
    public int Events()
    {
        using var reader = new StreamReader(new MemoryStream(_file));
        var parser = new Parser(reader);
        var events = 0;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }

    [Benchmark(Description = "TeamFile.Read")]
    public int Ours() => TeamFile.Read("sample.yaml", _file).Findings.Count;

    [Benchmark(Description = "naive: mapping by reflection")]
    public int Naive()
    {
        using var reader = new StreamReader(new MemoryStream(_file));
        return new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(reader).Count;
    }
}
