using System.Globalization;
using System.Security.Cryptography;
using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;
using SupportOps.TeamFiles.Fields;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.TeamFiles.Waivers;

/// <summary>The whole list. An entry with a problem is no waiver, and a file that is no list has none.</summary>
internal sealed class WaiverListReader
{
    private readonly string _file;
    private readonly string _sha256;
    private readonly YamlDocument _document;
    private readonly List<Waiver> _waivers = [];
    private readonly List<MalformedWaiver> _malformed = [];
    private readonly List<FileProblem> _problems = [];

    public WaiverListReader(string file, ReadOnlySpan<byte> utf8)
    {
        _file = file;
        _sha256 = Convert.ToHexStringLower(SHA256.HashData(utf8));
        _document = YamlDocument.Read(utf8);
    }

    public WaiverFileReading Read()
    {
        if (_document.Refusal is { } refusal)
        {
            Refuse(refusal.Position, $"{refusal.Problem} {refusal.Remedy}");
        }
        else if (_document.Root is YamlList list)
        {
            for (var index = 0; index < list.Items.Count; index++)
            {
                ReadEntry(list.Items[index], index);
            }
        }
        else
        {
            var kind = _document.Root!.Kind;
            Refuse(_document.Root.Position, $"The file holds {kind}, but must be a list. Begin each waiver with `- `.");
        }

        var waivers = new WaiverList { Waivers = _waivers, Malformed = _malformed, File = _file, Sha256 = _sha256 };
        return new WaiverFileReading { List = waivers, Problems = _problems };
    }

    private void Refuse(TextPosition position, string message)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"line {position.Line}");
        var problem = new FileProblem(At(position), path, message);
        _problems.Add(problem);
        _malformed.Add(new MalformedWaiver { Location = problem.Location, Problem = message });
    }

    private void ReadEntry(YamlNode node, int index)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"[{index}]");
        if (node is not YamlMap map)
        {
            var message = $"The entry is {node.Kind}, but must be a map with the keys of a waiver.";
            _problems.Add(new FileProblem(At(node.Position), path, message));
            _malformed.Add(new MalformedWaiver { Location = At(node.Position), Problem = message });
            return;
        }

        var findings = new FindingList();
        var draft = WaiverDraft.Read(new MapFields(map, findings, FileSchema.OfWaivers, path));
        if (findings.InOrder() is { Count: > 0 } wrong)
        {
            _problems.AddRange(wrong.Select(
                finding => new FileProblem(new(_file, finding.Line, finding.Column), finding.Path, finding.Message)));
            _malformed.Add(new MalformedWaiver
            {
                Location = At(map.Position),
                Problem = string.Join(' ', wrong.Select(finding => finding.Message)),
                Rule = draft.Rule,
                Subject = draft.Subject,
            });
            return;
        }

        _waivers.Add(draft.ToWaiver(At(map.Position)));
    }

    private FileLocation At(TextPosition position) => new(_file, position.Line, position.Column);
}
