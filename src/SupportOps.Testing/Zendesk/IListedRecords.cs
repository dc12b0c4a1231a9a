using System.Text.Json;

namespace SupportOps.Testing.Zendesk;

/// <summary>The records of a listing at one moment, sorted by id.</summary>
internal interface IListedRecords
{
    /// <summary>The same for the same listing with the same filter.</summary>
    string Key { get; }

    int Count { get; }

    long IdAt(int index);

    void Write(Utf8JsonWriter writer, Range range, Uri root);
}
