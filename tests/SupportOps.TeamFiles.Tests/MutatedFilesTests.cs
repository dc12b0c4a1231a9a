using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SupportOps.TeamFiles.Tests;

public sealed class MutatedFilesTests
{
    private const string Waivers = """
        - rule: ZD-UNEXPECTED-ADMIN
          subject: a@x.test
          owner: b@x.test
          reason: on-call cover
          ticket: OPS-12
          expires: 2026-03-31
          created: 2026-01-01
        """;

    private const string Policy = """
        name: acme
        instance: {name: acme, title: Acme, block: main}
        roles: {light: 111, administrator: 222}
        rules: {ZD-SUSPENDED: critical, ZD-MISSING-USER: off}
        approved_administrators: [boss@acme.test]
        tripwire_percent: 12.5
        waivers: {longest_term_months: 6, wildcards: true}
        """;

    [Fact]
    public void Waivers_WithAnyByteChanged_AreReadAndNeverBothFineAndMalformed() => Check(Waivers, bytes =>
    {
        var reading = WaiverFile.Read("waivers.yaml", bytes);

        return reading.Problems.Count == 0 == (reading.List.Malformed.Count == 0);
    });

    [Fact]
    public void Policy_WithAnyByteChanged_IsReadAndIsEitherAPolicyOrAProblem() => Check(Policy, bytes =>
    {
        var reading = AuditPolicyFile.Read("acme.yaml", bytes);

        return reading.Problems.Count == 0 == reading.Policy is not null;
    });

    private static void Check(string text, Func<byte[], bool> holds)
    {
        var original = Encoding.UTF8.GetBytes(text);
        var changes = (
            from place in Gen.Choose(0, original.Length - 1)
            from value in Gen.Elements<byte>([.. "[]{}:,&*!|>'\"%@`#-?\t\n 0aZ"u8, 0, 0x80, 0xFF])
            select (place, value)).NonEmptyListOf().ToArbitrary();

        Prop.ForAll(changes, all =>
        {
            byte[] bytes = [.. original];
            foreach (var (place, value) in all)
            {
                bytes[place] = value;
            }

            return holds(bytes);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
