namespace SupportOps.Channels;

/// <summary>The short name of a channel, for example <c>emergency</c>; compared ordinal.</summary>
/// <param name="Value">The name.</param>
public readonly record struct ChannelId(string Value)
{
    /// <summary>The name.</summary>
    public override string ToString() => Value ?? string.Empty;
}
