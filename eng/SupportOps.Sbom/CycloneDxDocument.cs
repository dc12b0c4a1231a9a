using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace SupportOps.Sbom;

/// <summary>The bill as CycloneDX 1.6. The same package and graph give the same bytes.</summary>
internal static class CycloneDxDocument
{
    // Of a UUID: version 8 (made by the writer's own rule, here a hash) and the variant of RFC 9562.
    private const int VersionByte = 6;
    private const int VariantByte = 8;

    public static byte[] Write(PackedPackage package, DependencyGraph graph)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteString("serialNumber", SerialNumberOf(package.Sha256));
            json.WriteNumber("version", 1);
            WriteMetadata(json, package);
            json.WriteStartArray("components");
            foreach (var component in graph.Components)
            {
                WriteComponent(json, component);
            }

            json.WriteEndArray();
            WriteDependencies(json, package, graph);
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static string SerialNumberOf(byte[] sha256)
    {
        var bytes = sha256[..16];
        bytes[VersionByte] = (byte)((bytes[VersionByte] & 0x0F) | 0x80);
        bytes[VariantByte] = (byte)((bytes[VariantByte] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true);
    }

    private static void WriteMetadata(Utf8JsonWriter json, PackedPackage package)
    {
        var purl = Component.PurlOf(package.Id, package.Version);
        json.WriteStartObject("metadata");
        json.WriteString(
            "timestamp", package.Time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteStartObject("component");
        json.WriteString("type", package.IsTool ? "application" : "library");
        json.WriteString("bom-ref", purl);
        json.WriteString("name", package.Id);
        json.WriteString("version", package.Version);
        json.WriteString("description", package.Description);
        WriteHash(json, "SHA-256", Convert.ToHexStringLower(package.Sha256));
        WriteLicense(json, package.License);
        json.WriteString("purl", purl);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteComponent(Utf8JsonWriter json, Component component)
    {
        json.WriteStartObject();
        json.WriteString("type", "library");
        json.WriteString("bom-ref", component.Purl);
        json.WriteString("name", component.Id);
        json.WriteString("version", component.Version);
        json.WriteString("scope", "required");
        WriteHash(json, "SHA-512", component.Sha512);
        WriteLicense(json, component.License);
        json.WriteString("purl", component.Purl);
        json.WriteEndObject();
    }

    private static void WriteHash(Utf8JsonWriter json, string algorithm, string? content)
    {
        if (content is null)
        {
            return;
        }

        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("alg", algorithm);
        json.WriteString("content", content);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLicense(Utf8JsonWriter json, string? expression)
    {
        if (expression is null)
        {
            return;
        }

        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("expression", expression);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteDependencies(Utf8JsonWriter json, PackedPackage package, DependencyGraph graph)
    {
        var purls = graph.Components.ToDictionary(
            component => component.Id, component => component.Purl, StringComparer.OrdinalIgnoreCase);
        json.WriteStartArray("dependencies");
        WriteDependency(json, Component.PurlOf(package.Id, package.Version), graph.Direct.Select(id => purls[id]));
        foreach (var component in graph.Components)
        {
            WriteDependency(json, component.Purl, component.Needs.Select(id => purls[id]));
        }

        json.WriteEndArray();
    }

    private static void WriteDependency(Utf8JsonWriter json, string purl, IEnumerable<string> needs)
    {
        json.WriteStartObject();
        json.WriteString("ref", purl);
        json.WriteStartArray("dependsOn");
        foreach (var need in needs)
        {
            json.WriteStringValue(need);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
