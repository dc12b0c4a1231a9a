using System.Runtime.InteropServices;

namespace SupportOps.TeamFiles.Yaml;

/// <summary>One thing that a parser found in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="EndLine">Line on which it ends.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YamlEvent(YamlEventKind Kind, TextPosition Position, int EndLine)
{
    /// <summary>The text of a scalar; null for everything else.</summary>
    public string? Text { get; init; }

    /// <summary>Whether a scalar stands without quotes and is no block.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether a map or list is written with brackets.</summary>
    public bool IsFlow { get; init; }

    /// <summary>Whether an anchor (<c>&amp;name</c>) stands before it.</summary>
    public bool HasAnchor { get; init; }

    /// <summary>Whether a tag (<c>!name</c>) stands before it.</summary>
    public bool HasTag { get; init; }
}
