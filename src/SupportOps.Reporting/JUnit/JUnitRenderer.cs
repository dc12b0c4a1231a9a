using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using SupportOps.Auditing;

namespace SupportOps.Reporting.JUnit;

/// <summary>
/// Test results: a suite for each rule and a case for each finding, so that a pipeline shows an audit as it shows its
/// tests.
/// </summary>
/// <remarks>
/// The first suite says whether there is a verdict at all: its case is an error while the audit is incomplete. What is
/// open fails, except that information only is told; what is inconclusive or waived is skipped; a rule without findings
/// is one case of its own. Source: the XSD of the Jenkins xUnit plugin.
/// </remarks>
internal sealed class JUnitRenderer : IReportRenderer
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    public string Format => "junit";

    public void Render(AuditReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var suites = JUnitSuites.Of(report);
        using (var stream = new BufferStream(output))
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            writer.WriteStartElement("testsuites");
            Attribute(writer, "name", report.Title);
            WriteCounts(writer, [.. suites.SelectMany(suite => suite.Cases)], withSkipped: false);
            foreach (var suite in suites)
            {
                WriteSuite(writer, suite, report);
            }

            writer.WriteEndElement();
        }

        output.Write("\n"u8);
    }

    private static void WriteSuite(XmlWriter writer, JUnitSuite suite, AuditReport report)
    {
        writer.WriteStartElement("testsuite");
        Attribute(writer, "name", suite.Name);
        WriteCounts(writer, suite.Cases, withSkipped: true);
        Attribute(
            writer, "timestamp", report.AsOf.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        foreach (var test in suite.Cases)
        {
            WriteCase(writer, suite, test);
        }

        writer.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter writer, IReadOnlyList<JUnitCase> cases, bool withSkipped)
    {
        Attribute(writer, "tests", Text(cases.Count));
        Attribute(writer, "failures", Text(cases.Count(test => test.Outcome == JUnitOutcome.Failure)));
        Attribute(writer, "errors", Text(cases.Count(test => test.Outcome == JUnitOutcome.Error)));
        if (withSkipped)
        {
            Attribute(writer, "skipped", Text(cases.Count(test => test.Outcome == JUnitOutcome.Skipped)));
        }
    }

    private static void WriteCase(XmlWriter writer, JUnitSuite suite, JUnitCase test)
    {
        writer.WriteStartElement("testcase");
        Attribute(writer, "name", test.Name);
        Attribute(writer, "classname", suite.Name);
        if (ElementOf(test.Outcome) is { } element)
        {
            writer.WriteStartElement(element);
            Attribute(writer, "type", test.Type);
            Attribute(writer, "message", test.Message);
            writer.WriteString(XmlText.Replace(test.Details));
            writer.WriteEndElement();
        }
        else if (test.Details.Length > 0)
        {
            writer.WriteElementString("system-out", XmlText.Replace(test.Details));
        }

        writer.WriteEndElement();
    }

    private static string? ElementOf(JUnitOutcome outcome) => outcome switch
    {
        JUnitOutcome.Failure => "failure",
        JUnitOutcome.Error => "error",
        JUnitOutcome.Skipped => "skipped",
        _ => null,
    };

    private static void Attribute(XmlWriter writer, string name, string value) =>
        writer.WriteAttributeString(name, XmlText.Replace(ForeignText.OneLine(value)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
