using System.Text.Json;

namespace SupportOps.Testing.Zendesk;

/// <inheritdoc cref="IListedRecords"/>
/// <param name="key">The same for the same listing with the same filter.</param>
/// <param name="records">The records, sorted by id.</param>
/// <param name="id">Tells a record's id.</param>
/// <param name="write">Writes records as the array that pages hold.</param>
internal sealed class ListedRecords<T>(
    string key, T[] records, Func<T, long> id, Action<Utf8JsonWriter, IEnumerable<T>, Uri> write) : IListedRecords
{
    public string Key => key;

    public int Count => records.Length;

    public long IdAt(int index) => id(records[index]);

    public void Write(Utf8JsonWriter writer, Range range, Uri root) =>
        write(writer, new ArraySegment<T>(records)[range], root);
}
