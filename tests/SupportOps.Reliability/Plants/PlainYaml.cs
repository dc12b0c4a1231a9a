using System.Text;
using SupportOps.Reliability.TeamFiles;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SupportOps.Reliability.Plants;

/// <summary>A plain loader: it walks the events of the parser and judges nothing but the form.</summary>
internal class PlainYaml
{
    protected virtual int MostBytes => 1024 * 1024;

    protected virtual int MostEvents => 100_000;

    protected virtual int MostDepth => 32;

    protected virtual bool TakesAliases => false;

    protected virtual bool TakesTags => false;

    protected virtual bool TakesKeysTwice => false;

    protected virtual bool TakesDocuments => false;

    protected virtual bool TakesAnyBytes => false;

    public virtual YamlVerdict Read(YamlKind kind, byte[] bytes)
    {
        try
        {
            new Walk(this, bytes).Run();
            return YamlVerdict.Read;
        }
        catch (YamlException exception)
        {
            return Refused(exception.Start.Line, exception.Start.Column);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Refused(1, 1);
        }
    }

    protected virtual YamlVerdict Refused(long line, long column) =>
        new(IsRefused: true, (int)Math.Max(1, line), (int)Math.Max(1, column), "This is no such file.");

    /// <summary>One reading.</summary>
    private protected sealed class Walk(PlainYaml rules, byte[] bytes)
    {
        private readonly Parser _parser = new(new StringReader(TextOf(rules, bytes)));
        private int _events;

        public void Run()
        {
            Next();
            var documents = 0;
            while (Next() is not StreamEnd)
            {
                Require(++documents == 1 || rules.TakesDocuments);
                ReadNode(Next(), depth: 1);
                Next();
            }

            Require(documents > 0);
        }

        private static string TextOf(PlainYaml rules, byte[] bytes)
        {
            Require(bytes.Length <= rules.MostBytes);
            var text = new UTF8Encoding(false, throwOnInvalidBytes: !rules.TakesAnyBytes).GetString(bytes);
            Require(rules.TakesAnyBytes || !text.Contains('\0', StringComparison.Ordinal));
            return text;
        }

        private static void Require(bool isRight)
        {
            if (!isRight)
            {
                throw new YamlException("not right");
            }
        }

        private ParsingEvent Next()
        {
            Require(_parser.MoveNext() && ++_events <= rules.MostEvents);
            return _parser.Current!;
        }

        private string? ReadNode(ParsingEvent node, int depth)
        {
            Require(depth <= rules.MostDepth);
            Require(rules.TakesAliases || node is not AnchorAlias and not NodeEvent { Anchor.IsEmpty: false });
            Require(rules.TakesTags || node is not NodeEvent { Tag.IsEmpty: false });
            switch (node)
            {
                case MappingStart:
                    ReadMap(depth);
                    break;
                case SequenceStart:
                    while (Next() is not SequenceEnd)
                    {
                        ReadNode(_parser.Current!, depth + 1);
                    }

                    break;
                default:
                    break;
            }

            return (node as Scalar)?.Value;
        }

        private void ReadMap(int depth)
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            while (Next() is not MappingEnd)
            {
                var key = ReadNode(_parser.Current!, depth + 1);
                Require(key is null || keys.Add(key) || rules.TakesKeysTwice);
                ReadNode(Next(), depth + 1);
            }
        }
    }
}
