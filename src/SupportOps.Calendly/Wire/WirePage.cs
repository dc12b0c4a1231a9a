namespace SupportOps.Calendly.Wire;

/// <summary>One page of a listing.</summary>
internal sealed class WirePage<T>
    where T : class
{
    public T?[]? Collection { get; init; }

    public WirePagination? Pagination { get; init; }
}
