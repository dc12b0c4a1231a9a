namespace SupportOps.TeamFiles.Yaml;

/// <summary>One document as a tree with positions, or the reason why it was not read. Reading never throws.</summary>
internal sealed class YamlDocument
{
    private YamlDocument(YamlNode? root, YamlRefusal? refusal)
    {
        Root = root;
        Refusal = refusal;
    }

    /// <summary>The outermost value; null exactly when the document is refused.</summary>
    public YamlNode? Root { get; }

    public YamlRefusal? Refusal { get; }

    public static YamlDocument Refused(YamlRefusal refusal) => new(root: null, refusal);

    public static YamlDocument Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return new(new YamlTreeReader(Utf8Text.Decode(utf8)).Read(), refusal: null);
        }
        catch (YamlRefusedException refused)
        {
            return Refused(refused.Refusal);
        }
    }
}
