using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using SupportOps.Auditing;
using SupportOps.Tests.Shared;

namespace SupportOps.Reporting.Tests.JUnit;

public sealed class JUnitRendererTests
{
    public static TheoryData<string> Attacks => AttackStrings.All;

    [Fact]
    public void Report_ThatWasReviewed_ReadsAsVerified() => Snapshot.Verify(ReviewedReport.Instance.ToJUnit());

    [Fact]
    public void Report_ThatIsIncomplete_IsAnError()
    {
        var suites = XDocument.Parse(Reports.Incomplete.ToJUnit()).Root!;

        Assert.Equal("1", suites.Attribute("errors")!.Value);
        Assert.NotNull(suites.Element("testsuite")!.Element("testcase")!.Element("error"));
    }

    [Fact]
    public void Rule_ThatThrew_IsAnError()
    {
        var policy = AuditPolicy.ZendeskGlobal with
        {
            Rules = [MemberRule.Create(Reports.Descriptor("OWN-RULE"), _ => throw new FormatException("no"))],
        };

        var suite = Suite(policy.Evaluate(Reports.Snapshot()), "OWN-RULE");

        Assert.NotEmpty(suite.Elements("testcase").Elements("error"));
        Assert.Empty(suite.Elements("testcase").Elements("failure"));
    }

    [Fact]
    public void Findings_AreFailures_AndTheWaivedOnesAreSkipped()
    {
        var light = Suite(ReviewedReport.Instance, "ZD-LIGHT-AGENT").Element("testcase")!;
        var names = Suite(ReviewedReport.Instance, "ZD-NAME-MISMATCH").Element("testcase")!;
        var clean = Suite(Reports.Clean, "ZD-LIGHT-AGENT");

        Assert.Equal("waived", light.Element("skipped")!.Attribute("type")!.Value);
        Assert.Contains("waived by gbirch@x.test until 2026-02-10", light.Value, StringComparison.Ordinal);
        Assert.Equal("low", names.Element("failure")!.Attribute("type")!.Value);
        Assert.Empty(clean.Element("testcase")!.Elements());
    }

    [Fact]
    public void Information_IsToldAndPasses() => Assert.NotNull(
        Suite(ReviewedReport.Instance, "AUD-NO-INSTANCE-BLOCK").Element("testcase")!.Element("system-out"));

    [Fact]
    public void Counts_AreThoseOfTheCases()
    {
        var suites = XDocument.Parse(ReviewedReport.Instance.ToJUnit()).Root!;

        Assert.All(suites.Elements("testsuite").Append(suites), element =>
        {
            Assert.Equal(element.Attribute("tests")!.Value, $"{element.Descendants("testcase").Count()}");
            Assert.Equal(element.Attribute("failures")!.Value, $"{element.Descendants("failure").Count()}");
            Assert.Equal(element.Attribute("errors")!.Value, $"{element.Descendants("error").Count()}");
        });
    }

    [SharedFact("contracts")]
    public void Reports_AreValidByTheSchema()
    {
        var path = RepositoryRoot.SharedPathOf("contracts", "specs", "report-formats", "junit-10.xsd");
        var schemas = new XmlSchemaSet();
        schemas.Add(null, XmlReader.Create(path));
        AuditReport[] reports =
            [ReviewedReport.Instance, Reports.Incomplete, Reports.Clean, Reports.OfAgentNamed("\u0001]]><a&")];

        Assert.All(reports, report => XDocument.Parse(report.ToJUnit()).Validate(
            schemas, (_, problem) => Assert.Fail(problem.Message)));
        Assert.Throws<XmlSchemaValidationException>(
            () => XDocument.Parse("<testsuites><testcase/></testsuites>").Validate(schemas, null));
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Name_OfAnyKind_IsWellFormedXml(string name)
    {
        var plain = XDocument.Parse(Reports.OfAgentNamed("x").ToJUnit());
        var document = XDocument.Parse(Reports.OfAgentNamed(name).ToJUnit());

        Assert.Equal(
            plain.Descendants().Select(element => element.Name), document.Descendants().Select(element => element.Name));
    }

    private static XElement Suite(AuditReport report, string name) => XDocument.Parse(report.ToJUnit())
        .Descendants("testsuite")
        .Single(suite => suite.Attribute("name")!.Value == name);
}
