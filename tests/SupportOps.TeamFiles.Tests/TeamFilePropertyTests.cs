using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace SupportOps.TeamFiles.Tests;

public sealed class TeamFilePropertyTests
{
    private const int Mutants = 5000;
    private const string Marks = "[]{}:,&*!|>'\"%@`#-?\t\n\r\0 ";

    private static readonly string[] Separators = ["\n", "# a comment: with a colon\n", "  # indented\n\n", ""];

    private static readonly string[] Blocks =
    [
        "name: Ada Quill", "email: aquill@gitlab.example", "title: Support Engineer", "entity: GitLab Inc",
        "working_hours: 0900-1700 UTC", "reports_to: null", "region: EMEA", "start_date: '2022-03-14'",
        "calendly: https://calendly.com/ada-quill", "languages:\n- English\n- no", "pagerduty:\n  id: PADA",
        "focuses:\n- name: Self-managed\n  percentage: 50\n- name: ASE\n  percentage: 50\n  zendesk: global\n"
            + "  organizations:\n  - id: 123\n    percentage: 100",
        "zendesk:\n  main:\n    id: 5001\n    groups: [General]\n"
            + "    show_in_signature: {gitlab_handle: true}\n    alias: ''\n"
            + "  us-federal:\n    id: 9000\n    round_robin:\n      active: true\n      modifier: 0",
        "gitlab: {id: 2877, username: ada}", "slack: {id: UADA, username: \"a\\u00e9\"}", "modules: []",
        "knowledge_areas:\n- name: Geo\n  level: 2", "product_categories:\n- {name: CI/CD, level: 3}",
        "hobbies: [kites]", "pronouns: they/them",
    ];

    [Fact]
    public void KeyOrderCommentsAndBlankLines_ChangeNothingInTheMember()
    {
        var expected = Describe(Findings.Read(string.Join('\n', Blocks)));

        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Describe(Findings.Read(Shuffle(new(seed)))) == expected)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void MutatedBytes_AlwaysGiveAReading()
    {
        var valid = Encoding.UTF8.GetBytes(string.Join('\n', Blocks));
        var random = new Random(20260101);
        for (var round = 0; round < Mutants; round++)
        {
            var reading = TeamFile.Read("a.yaml", Mutate(valid, random));

            Assert.Equal(reading.Member is null, reading.Findings.Any(IsRefusal));
            Assert.True(reading.Member is not null || reading.Findings.Count == 1);
            Assert.All(reading.Findings, finding => Assert.True(finding is { Line: > 0, Column: > 0 }));
        }
    }

    private static bool IsRefusal(TeamFileFinding finding) =>
        finding.Code.StartsWith("TY-YAML-", StringComparison.Ordinal);

    // Records compare lists by reference, so that texts are compared.
    private static string Describe(TeamFileReading reading) =>
        JsonSerializer.Serialize(reading.Member) + string.Join(';', reading.Findings.Select(Findings.Describe));

    private static string Shuffle(Random random)
    {
        var text = new StringBuilder();
        foreach (var block in Shuffled(random))
        {
            text.Append(Separators[random.Next(Separators.Length)]);
            text.Append(block).Append(random.Next(3) == 0 ? "  # why\n" : "\n");
        }

        return text.ToString();
    }

    private static string[] Shuffled(Random random)
    {
        var blocks = (string[])Blocks.Clone();
        random.Shuffle(blocks);
        return blocks;
    }

    private static byte[] Mutate(byte[] valid, Random random)
    {
        var bytes = valid.ToList();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at - 1)); break;
                case 2: bytes.Insert(at, (byte)random.Next(256)); break;
                case 3: bytes.Insert(at, (byte)Marks[random.Next(Marks.Length)]); break;
                default: bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count / 2), random.Next(1, 40))); break;
            }
        }

        return [.. bytes];
    }
}
