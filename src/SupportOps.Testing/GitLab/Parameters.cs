using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>The parameters of a request, which GitLab takes from the query, a form or a JSON object alike.</summary>
internal sealed class Parameters
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values;

    private Parameters(Dictionary<string, IReadOnlyList<string>> values) => _values = values;

    /// <summary>Names of the parameters, without the brackets of lists.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>Reads them; null when the body says it is JSON and is no object.</summary>
    public static Parameters? Read(HttpRequest request, string body)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        AddPairs(values, request.Query);
        if (body.Length == 0)
        {
            return new(values);
        }

        if (request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            AddPairs(values, QueryHelpers.ParseQuery(body));
            return new(values);
        }

        if (RequestText.FindObject(body) is not { } given)
        {
            return null;
        }

        foreach (var (name, node) in given)
        {
            values[name] = node is JsonArray list ? [.. list.Select(TextOf)] : [TextOf(node)];
        }

        return new(values);
    }

    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>The text; null when the parameter was not given.</summary>
    public string? Text(string name) => _values.GetValueOrDefault(name) is [.., var last] ? last : null;

    public bool IsTrue(string name) => Text(name) is "true" or "1";

    public int? Number(string name) => RequestText.Number(Text(name));

    /// <summary>The items of a list, or of a text parted by commas; null when the parameter was not given.</summary>
    public IReadOnlyList<string>? List(string name) => _values.TryGetValue(name, out var given)
        ? [.. given.SelectMany(static text => text.Split(',', Trimmed)).Distinct(StringComparer.Ordinal)]
        : null;

    /// <summary>The numbers of a list; null when the parameter was not given.</summary>
    public IReadOnlyList<long>? Ids(string name) => List(name)?
        .Select(static text =>
            long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(static id => id > 0)
        .ToArray();

    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private static void AddPairs(
        Dictionary<string, IReadOnlyList<string>> values,
        IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> pairs)
    {
        foreach (var (name, given) in pairs)
        {
            var key = name.EndsWith("[]", StringComparison.Ordinal) ? name[..^2] : name;
            values[key] = [.. given.OfType<string>()];
        }
    }

    private static string TextOf(JsonNode? node) => node switch
    {
        null => string.Empty,
        JsonValue value when value.GetValueKind() is JsonValueKind.String => value.GetValue<string>(),
        _ => node.ToJsonString(),
    };
}
