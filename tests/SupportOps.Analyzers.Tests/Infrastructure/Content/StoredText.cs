using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Tests.Infrastructure.Content;

/// <summary>A file as a compiler hands it over: its bytes are decoded, and only their checksum is left of them.</summary>
internal sealed class StoredText(string path, byte[] bytes, Encoding? encoding = null) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(
        new MemoryStream(bytes), encoding ?? Encoding.UTF8, SourceHashAlgorithm.Sha256);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
