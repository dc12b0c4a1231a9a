using System.Runtime.InteropServices;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.TeamFiles.Fields;

/// <summary>One value with its path. Asked for a type it does not have, it reports so and gives null.</summary>
/// <remarks>A null of YAML counts as an absent field and is never of a wrong type.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Field
{
    private readonly MapFields _owner;
    private readonly string _key;
    private readonly int? _index;
    private readonly YamlEntry? _entry;
    private readonly YamlNode? _value;
    private readonly bool _isMuted;

    /// <summary>The field of a key; absent when there is no entry.</summary>
    public Field(MapFields owner, string key, YamlEntry? entry)
        : this(owner, key, index: null, entry, entry?.Value, isMuted: false)
    {
    }

    private Field(MapFields owner, string key, int? index, YamlEntry? entry, YamlNode? value, bool isMuted)
    {
        _owner = owner;
        _key = key;
        _index = index;
        _entry = entry;
        _value = value;
        _isMuted = isMuted;
    }

    /// <summary>Whether the key is there, with whatever value.</summary>
    public bool IsPresent => _entry is not null;

    /// <summary>Whether there is no value: no key, or a null.</summary>
    public bool IsAbsent => _value is null or YamlScalar { Type: ScalarType.Null };

    /// <summary>Whether it is text.</summary>
    public bool IsText => _value is YamlScalar { Type: ScalarType.Text };

    /// <summary>Whether it is true or false, without quotes.</summary>
    public bool IsBoolean => _value is YamlScalar { Type: ScalarType.Boolean };

    /// <summary>What stands there in one word, whatever its type; null for a map or a list.</summary>
    public string? Word => (_value as YamlScalar)?.Text;

    private string Path => _owner.PathOf(_key, _index);

    /// <summary>The same field, which reports nothing.</summary>
    public Field Muted() => new(_owner, _key, _index, _entry, _value, isMuted: true);

    public string? Text() => Scalar(ScalarType.Text, "text")?.Text;

    /// <summary>A text, or a whole number as it is written.</summary>
    public string? TextOrNumber() => _value is YamlScalar { Type: ScalarType.Integer } number ? number.Text : Text();

    public bool? Boolean() => Scalar(ScalarType.Boolean, "true or false") is { } scalar
        ? scalar.Text[0] is 't' or 'T'
        : null;

    /// <summary>A whole number of 64 bits.</summary>
    public long? Integer()
    {
        if (Scalar(ScalarType.Integer, "a whole number") is not { } scalar)
        {
            return null;
        }

        // Older YAML reads such a number as octal: two readers of the file would see two ids.
        if (scalar.Text is ['0', >= '0' and <= '9', ..])
        {
            Report(TeamFileRules.Type, $"`{Path}` is a number that begins with a zero.");
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
        if (_value is YamlScalar { Type: ScalarType.Integer or ScalarType.Float } scalar)
        {
            value = CoreSchema.ToDecimal(scalar.Text);
            return true;
        }

        ReportType("a number");
        value = null;
        return false;
    }

    public MapFields? Map()
    {
        if (_value is YamlMap map)
        {
            return new(map, _owner, _key, _index);
        }

        ReportType("a map");
        return null;
    }

    /// <summary>How many items the list has, nulls among them; null when the field is absent or no list.</summary>
    public int? Count()
    {
        if (_value is YamlList list)
        {
            return list.Items.Count;
        }

        ReportType("a list");
        return null;
    }

    /// <summary>One item of a list.</summary>
    public Field Item(int index) => new(_owner, _key, index, _entry, ((YamlList)_value!).Items[index], _isMuted);

    /// <summary>The texts of a list; empty when the field is absent or no list.</summary>
    public IReadOnlyList<string> Texts()
    {
        if (Count() is not (> 0 and var count))
        {
            return [];
        }

        var texts = new List<string>(count);
        for (var index = 0; index < count; index++)
        {
            if (Item(index).Text() is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>Adds a finding at the value, or at the key of a map or list.</summary>
    public void Report(TeamFileRule rule, string problem)
    {
        if (_value is not null && !_isMuted)
        {
            var isAtKey = _value is not YamlScalar && _index is null && _entry is not null;
            _owner.Findings.Add(rule, Path, isAtKey ? _entry!.KeyPosition : _value.Position, problem);
        }
    }

    /// <summary>Adds a finding at the value, whatever it is.</summary>
    public void ReportValue(TeamFileRule rule, string problem, string? remedy = null)
    {
        if (_value is not null && !_isMuted)
        {
            _owner.Findings.Add(rule, Path, _value.Position, problem, remedy);
        }
    }

    /// <summary>Adds a finding at the key, if the map has it.</summary>
    public void ReportKey(TeamFileRule rule, string problem)
    {
        if (_entry is not null)
        {
            _owner.Findings.Add(rule, Path, _entry.KeyPosition, problem);
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

    private string AdviceFor(string wanted) => (wanted, _value) switch
    {
        ("a list", _) => "Write a list: `[one, another]`, or `- ` before each of its lines.",
        ("a map", _) => "Write a map: keys with a colon, indented below it.",
        ("true or false", _) => "Write true or false, without quotes.",
        ("text", YamlScalar) => "Write the text in quotes.",
        ("text", _) => "Write one text.",
        (_, YamlScalar { Type: ScalarType.Text }) => "Write digits, without quotes.",
        _ => $"Write {wanted}.",
    };

    private void ReportType(string wanted)
    {
        if (!IsAbsent)
        {
            ReportValue(TeamFileRules.Type, $"`{Path}` is {_value!.Kind}, but must be {wanted}.", AdviceFor(wanted));
        }
    }
}
