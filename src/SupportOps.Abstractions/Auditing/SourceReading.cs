using System.Globalization;

namespace SupportOps.Auditing;

/// <summary>Reads listings to their end, or to where each stopped and why.</summary>
/// <param name="timeIsUp">Ends the reading of all of them.</param>
internal sealed class SourceReading(CancellationToken timeIsUp)
{
    /// <summary>Reads one listing.</summary>
    /// <param name="kind">The kind of source.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="list">The listing.</param>
    /// <param name="partsOf">Everything that was kept of a record, in an order that stays.</param>
    /// <param name="cancellationToken">Ends the audit.</param>
    /// <exception cref="SupportOpsApiException">The credential was refused.</exception>
    public async Task<(IReadOnlyList<T> Records, SnapshotSource Source)> ReadAsync<T>(
        SourceKinds kind,
        string name,
        Func<CancellationToken, IAsyncEnumerable<T>> list,
        Func<T, IReadOnlyList<string?>> partsOf,
        CancellationToken cancellationToken)
    {
        var records = new List<T>();
        var problem = await ReadingProblem.FindAsync(ReadAllAsync, timeIsUp, cancellationToken).ConfigureAwait(false);
        return (records, new SnapshotSource
        {
            Kind = kind,
            Name = name,
            IncompleteBecause = problem is null ? null : string.Create(
                CultureInfo.InvariantCulture, $"stopped after {records.Count} record(s): {problem}"),
            Records = records.Count,
            Sha256 = CanonicalHash.OfRecords(records.Select(partsOf)),
        });

        async Task ReadAllAsync(CancellationToken stop)
        {
            await foreach (var record in list(stop).WithCancellation(stop).ConfigureAwait(false))
            {
                records.Add(record);
            }
        }
    }
}
