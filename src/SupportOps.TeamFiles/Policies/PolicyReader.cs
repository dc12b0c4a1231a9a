using System.Globalization;
using System.Security.Cryptography;
using SupportOps.Auditing;
using SupportOps.TeamFiles.Fields;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.TeamFiles.Policies;

/// <summary>The whole policy. A file with a problem gives none.</summary>
internal sealed class PolicyReader
{
    private readonly string _file;
    private readonly string _sha256;
    private readonly YamlDocument _document;

    public PolicyReader(string file, ReadOnlySpan<byte> utf8)
    {
        _file = file;
        _sha256 = Convert.ToHexStringLower(SHA256.HashData(utf8));
        _document = YamlDocument.Read(utf8);
    }

    public AuditPolicyReading Read()
    {
        if (_document.Refusal is { } refusal)
        {
            return Refused(refusal.Position, $"{refusal.Problem} {refusal.Remedy}");
        }

        return _document.Root is YamlMap map
            ? Read(map)
            : Refused(
                _document.Root!.Position,
                $"The file holds {_document.Root.Kind}, but must be a map. Begin it with `name: ` and `instance: `.");
    }

    private AuditPolicyReading Read(YamlMap map)
    {
        var findings = new FindingList();
        var fields = new MapFields(map, findings, FileSchema.OfPolicies, string.Empty);
        fields.Require("name");
        fields.Require("instance");
        var name = PolicyTexts.ReadOwnName(fields["name"]);
        var version = PolicyTexts.Read(fields["version"]);
        var instance = InstanceReader.Read(fields);
        var rules = RuleSwitches.Read(fields["rules"], instance);
        var reading = new AuditPolicyReading
        {
            ApprovedAdministrators = PolicyTexts.ReadAddresses(fields["approved_administrators"]),
            EmailDomain = PolicyTexts.ReadDomain(fields["email_domain"]),
            Review = ReviewReader.Read(fields),
            Sha256 = _sha256,
            Problems = [],
        };
        fields.ReportUnknownKeys();

        return findings.InOrder() is { Count: > 0 } wrong
            ? reading with { Problems = [.. wrong.Select(ToProblem)] }
            : reading with
            {
                Policy = new AuditPolicy { Name = name!, Version = version, Instance = instance!, Rules = rules },
            };
    }

    private AuditPolicyReading Refused(TextPosition position, string message)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"line {position.Line}");
        var problem = new FileProblem(new(_file, position.Line, position.Column), path, message);
        return new AuditPolicyReading { Sha256 = _sha256, Problems = [problem] };
    }

    private FileProblem ToProblem(TeamFileFinding finding) =>
        new(new(_file, finding.Line, finding.Column), finding.Path, finding.Message);
}
