using System.Text.Json.Nodes;

namespace SupportOps.Testing.GitLab;

/// <summary>The JSON of labels.</summary>
internal static class LabelJson
{
    public static JsonObject Brief(StoredLabel label) => new()
    {
        ["id"] = label.Id,
        ["name"] = label.Name,
        ["color"] = label.Color,
        ["description"] = label.Description,
    };

    public static JsonObject Whole(StoredLabel label)
    {
        var json = Brief(label);
        json["description_html"] = label.Description ?? string.Empty;
        json["text_color"] = "#FFFFFF";
        json["archived"] = false;
        json["subscribed"] = false;
        json["priority"] = null;
        json["is_project_label"] = true;
        return json;
    }
}
