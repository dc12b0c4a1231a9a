using System.Globalization;
using System.Text;

namespace SupportOps.IssueFlow;

/// <summary>A flow as a state diagram in Mermaid.</summary>
internal sealed class MermaidDiagram
{
    private const string Anywhere = "anywhere";

    private readonly IssueFlowPolicy _flow;
    private readonly StringBuilder _text = new();

    private MermaidDiagram(IssueFlowPolicy flow) => _flow = flow;

    public static string Of(IssueFlowPolicy flow)
    {
        var diagram = new MermaidDiagram(flow);
        diagram.WriteStages();
        diagram.WriteWays();
        return diagram._text.ToString();
    }

    private void WriteStages()
    {
        _text.Append("stateDiagram-v2\n");
        foreach (var stage in _flow.Stages.Where(stage => IdOf(stage) != stage.Name))
        {
            _text.Append(CultureInfo.InvariantCulture, $"    state \"{Quoted(stage.Name)}\" as {IdOf(stage)}\n");
        }

        if (_flow.Holds.Count > 0)
        {
            _text.Append(CultureInfo.InvariantCulture, $"    state \"any active stage\" as {Anywhere}\n");
        }

        _text.Append(CultureInfo.InvariantCulture, $"    [*] --> {IdOf(_flow.Start)}\n");
    }

    private void WriteWays()
    {
        foreach (var way in DiagramWay.Of(_flow))
        {
            _text.Append(CultureInfo.InvariantCulture, $"    {IdOf(way.From)} --> {IdOf(way.To)}: {way.Text}\n");
        }

        foreach (var closing in _flow.Closings)
        {
            var text = DiagramWay.ClosingText(closing);
            _text.Append(CultureInfo.InvariantCulture, $"    {IdOf(closing.From)} --> [*]: {text}\n");
        }
    }

    // A name that is no identifier would end the statement, and so would the id of the node that stands for all.
    private string IdOf(Stage? stage)
    {
        if (stage is not { } named)
        {
            return Anywhere;
        }

        return named.Name.All(char.IsAsciiLetter) && char.IsAsciiLetterUpper(named.Name[0])
            ? named.Name
            : string.Create(CultureInfo.InvariantCulture, $"stage{_flow.Stages.ToList().IndexOf(named)}");
    }

    private static string Quoted(string name) => name
        .Replace("#", "#35;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal)
        .ReplaceLineEndings(" ");
}
