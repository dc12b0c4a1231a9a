using System.Text;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>The breaks between two lines of a scalar: one becomes a blank, of several all but the first stay.</summary>
internal sealed class LineFolding
{
    private readonly StringBuilder _further = new();
    private char _first;

    public bool HasBreak { get; private set; }

    /// <summary>Adds a break; the first counts apart.</summary>
    public void Add(char lineBreak)
    {
        if (HasBreak)
        {
            _further.Append(lineBreak);
            return;
        }

        _first = lineBreak;
        HasBreak = true;
    }

    /// <summary>A break that was escaped: what follows it counts, itself does not.</summary>
    public void AddEscaped()
    {
        _first = '\0';
        HasBreak = true;
    }

    /// <summary>Appends what they become, and begins anew.</summary>
    public void MoveTo(StringBuilder text)
    {
        if (_first == '\n' && _further.Length == 0)
        {
            text.Append(' ');
        }
        else if (_first is not ('\n' or '\0'))
        {
            text.Append(_first);
        }

        text.Append(_further);
        _further.Clear();
        _first = '\0';
        HasBreak = false;
    }
}
