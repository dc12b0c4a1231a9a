using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>The directives of a document: a tag must have a handle that is declared.</summary>
internal sealed class TagHandles
{
    private const int LatestMinor = 3;
    private const int SharedMinor = 1;

    private Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private (int Major, int Minor)? _version;

    /// <summary>Reads the directives before a document.</summary>
    public void Read(TokenReader tokens)
    {
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        while (tokens.Kind is TokenKind.Version or TokenKind.TagDirective)
        {
            var token = tokens.Take();
            if (token.Kind == TokenKind.Version)
            {
                Accept(token);
            }
            else if (!own.TryAdd(token.Text, token.Suffix))
            {
                throw new YamlSyntaxException(token.Start, "the handle of a tag is declared twice");
            }
        }

        own.TryAdd("!", "!");
        own.TryAdd("!!", "tag:yaml.org,2002:");
        _prefixes = own;
    }

    /// <summary>Refuses a tag that is none.</summary>
    public void Check(Token tag)
    {
        var prefix = string.Empty;
        if (tag.Text.Length > 0 && !_prefixes.TryGetValue(tag.Text, out prefix))
        {
            throw new YamlSyntaxException(tag.Start, "the handle of a tag is not declared");
        }

        var name = prefix + tag.Suffix;
        var isLocal = name is "?" or ['!', ..];
        if (!isLocal && (name.Length == 0 || !Uri.IsWellFormedUriString(name, UriKind.RelativeOrAbsolute)))
        {
            throw new YamlSyntaxException(position: null, reason: null);
        }
    }

    /// <summary>Since 1.2 what a document declares is not valid for the next.</summary>
    public void EndDocument()
    {
        if (_version is { Major: 1, Minor: > SharedMinor })
        {
            _version = null;
        }
    }

    private void Accept(Token token)
    {
        if (_version is not null)
        {
            throw new YamlSyntaxException(token.Start, "the version is declared twice");
        }

        _version = token.Version is (1, <= LatestMinor)
            ? token.Version
            : throw new YamlSyntaxException(token.Start, "the version is unknown");
    }
}
