using SupportOps.TeamFiles.Yaml;

namespace SupportOps.TeamFiles.Fields;

/// <summary>One value with its path. Asked for a type it does not have, it reports so and gives null.</summary>
/// <remarks>A null of YAML counts as an absent field and is never of a wrong type.</remarks>
internal readonly struct Field
{
    private readonly FieldPath? _parent;
    private readonly string? _key;
    private readonly int _index;
    private readonly YamlEntry? _entry;
    private readonly YamlNode? _value;
    private readonly FindingList? _findings;

    /// <summary>The field of a key; absent when there is no entry.</summary>
    public Field(FieldPath? parent, string key, YamlEntry? entry, FindingList? findings)
    {
        _parent = parent;
        _key = key;
        _entry = entry;
        _value = entry?.Value;
        _findings = findings;
    }

    private Field(FieldPath? parent, int index, YamlNode value, FindingList? findings)
    {
        _parent = parent;
        _index = index;
        _value = value;
        _findings = findings;
    }

    public bool IsAbsent => _value is null or YamlScalar { Type: ScalarType.Null };

    private FieldPath Path => new(_parent, _key, _index);

    /// <summary>The same field, which reports nothing.</summary>
    public Field Muted() => new(_parent, _key!, _entry, findings: null);

    public string? Text() => Scalar(ScalarType.Text, "text")?.Text;

    public bool? Boolean() => Scalar(ScalarType.Boolean, "true or false") is { } scalar ? scalar.Text[0] is 't' or 'T' : null;

    /// <summary>A whole number of 64 bits.</summary>
    public long? Integer()
    {
        if (Scalar(ScalarType.Integer, "a whole number") is not { } scalar)
        {
            return null;
        }

        var value = CoreSchema.ToInt64(scalar.Text);
        if (value is null)
        {
            Report(TeamFileRules.Type, $"`{Path}` is a number beyond 64 bits.");
        }

        return value;
    }

    /// <summary>A whole number for fields with a rule of their own about it; reports nothing.</summary>
    public long? IntegerOrNull() =>
        _value is YamlScalar { Type: ScalarType.Integer } scalar ? CoreSchema.ToInt64(scalar.Text) : null;

    /// <summary>Whether the field is a whole or a broken number; one that no decimal can hold gives null.</summary>
    public bool TryNumber(out decimal? value)
    {
        value = null;
        if (IsAbsent)
        {
            return false;
        }

        if (_value is YamlScalar { Type: ScalarType.Integer or ScalarType.Float } scalar)
        {
            value = CoreSchema.ToDecimal(scalar.Text);
            return true;
        }

        ReportType("a number");
        return false;
    }

    public MapFields? Map()
    {
        if (_value is YamlMap map)
        {
            return _findings is null ? null : new(map, Path, _findings);
        }

        ReportType("a map");
        return null;
    }

    /// <summary>The items of a list, nulls among them; null when the field is absent or no list.</summary>
    public IReadOnlyList<Field>? Items()
    {
        if (_value is not YamlList list)
        {
            ReportType("a list");
            return null;
        }

        var path = Path;
        var items = new Field[list.Items.Count];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = new(path, index, list.Items[index], _findings);
        }

        return items;
    }

    /// <summary>The texts of a list; empty when the field is absent or no list.</summary>
    public IReadOnlyList<string> Texts() => [.. (Items() ?? []).Select(item => item.Text()).OfType<string>()];

    /// <summary>Adds a finding at the value, or at the key of a map or list.</summary>
    public void Report(TeamFileRule rule, string problem)
    {
        var position = _value is YamlScalar || _entry is null ? _value?.Position : _entry.KeyPosition;
        _findings?.Add(rule, Path.ToString(), position ?? TextPosition.Start, problem);
    }

    /// <summary>Adds a finding at the key, if the map has it.</summary>
    public void ReportKey(TeamFileRule rule, string problem)
    {
        if (_entry is not null)
        {
            _findings?.Add(rule, Path.ToString(), _entry.KeyPosition, problem);
        }
    }

    private YamlScalar? Scalar(ScalarType type, string wanted)
    {
        if (_value is YamlScalar scalar && scalar.Type == type)
        {
            return scalar;
        }

        ReportType(wanted);
        return null;
    }

    private void ReportType(string wanted)
    {
        if (!IsAbsent)
        {
            Report(TeamFileRules.Type, $"`{Path}` is {_value!.Kind}, but must be {wanted}.");
        }
    }
}
