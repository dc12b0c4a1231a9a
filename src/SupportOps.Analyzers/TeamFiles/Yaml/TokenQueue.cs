using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>Tokens that were scanned and not yet parsed. A key is only known as such at its colon, behind it.</summary>
internal sealed class TokenQueue
{
    private readonly List<Token> _tokens = [];
    private int _head;

    public int Count => _tokens.Count - _head;

    public void Add(Token token) => _tokens.Add(token);

    public void Insert(int index, Token token)
    {
        if (index < 0 || index > Count)
        {
            throw new YamlSyntaxException(position: null, reason: null);
        }

        _tokens.Insert(_head + index, token);
    }

    public Token Take()
    {
        var token = _tokens[_head++];
        if (_head == _tokens.Count)
        {
            _tokens.Clear();
            _head = 0;
        }

        return token;
    }
}
