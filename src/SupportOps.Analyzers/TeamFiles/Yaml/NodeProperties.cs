using System.Runtime.InteropServices;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>What stands before a value: an anchor and a tag, in any order.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NodeProperties(bool HasAnchor, bool HasTag)
{
    /// <summary>An anchored nothing, where an error follows anchor and tag; null otherwise.</summary>
    public YamlEvent? Broken { get; private init; }

    public static NodeProperties Read(ParserContext context)
    {
        var properties = default(NodeProperties);
        Token? anchor = null;
        while (true)
        {
            var current = context.Tokens.Current;
            if (!properties.HasAnchor && current.Kind == TokenKind.Anchor)
            {
                anchor = context.Tokens.Take();
                properties = properties with { HasAnchor = true };
            }
            else if (!properties.HasTag && current.Kind == TokenKind.Tag)
            {
                context.Handles.Check(current);
                context.Tokens.Skip();
                properties = properties with { HasTag = true };
            }
            else if (properties is (true, true) && current.Kind == TokenKind.Error)
            {
                var broken = ParserContext.Event(YamlEventKind.Scalar, anchor!);
                return properties with { Broken = broken with { HasAnchor = true, Text = string.Empty } };
            }
            else
            {
                return current.Kind is TokenKind.Anchor or TokenKind.Alias or TokenKind.Error
                    ? throw context.Refuse("a value has two anchors, or one before an alias")
                    : properties;
            }
        }
    }
}
