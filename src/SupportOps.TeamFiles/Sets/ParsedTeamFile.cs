using SupportOps.Team;
using SupportOps.TeamFiles.Fields;
using SupportOps.TeamFiles.Members;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.TeamFiles.Sets;

/// <summary>One file of a set while the files are compared with each other.</summary>
internal sealed class ParsedTeamFile
{
    private readonly FindingList _findings = new();
    private readonly YamlMap? _root;

    public ParsedTeamFile(string file, string sha256, YamlDocument document, TeamFileOptions options)
    {
        File = file;
        Sha256 = sha256;
        Refusal = document.Refusal ?? RefuseRoot(document.Root);
        if (Refusal is not null)
        {
            var rule = Refusal.IsDuplicateKey ? TeamFileRules.DuplicateKey : TeamFileRules.YamlSyntax;
            _findings.Add(rule, $"line {Refusal.Position.Line}", Refusal.Position, Refusal.Problem, Refusal.Remedy);
            return;
        }

        _root = (YamlMap)document.Root!;
        Member = TeamMemberReader.Read(file, new(_root, _findings), options);
    }

    public string File { get; }

    public string Sha256 { get; }

    /// <summary>Null exactly when there is a <see cref="Refusal"/>.</summary>
    public TeamMember? Member { get; }

    public YamlRefusal? Refusal { get; }

    /// <summary>Adds a finding of a rule that looks across files, at the value of a field of the file.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">Keys from the outermost map to the field; the field is there.</param>
    /// <param name="problem">What is wrong.</param>
    public void Report(TeamFileRule rule, ReadOnlySpan<string> path, string problem)
    {
        var fields = new MapFields(_root!, _findings);
        foreach (var key in path[..^1])
        {
            fields = fields[key].Map()!;
        }

        fields[path[^1]].Report(rule, problem);
    }

    public TeamFileReading ToReading() => new() { File = File, Member = Member, Findings = _findings.InOrder() };

    private static YamlRefusal? RefuseRoot(YamlNode? root) =>
        root is YamlMap
            ? null
            : new(
                root!.Position,
                $"The file holds {root.Kind}, but must be a map.",
                "Begin it with lines of the form `key: value`.");
}
