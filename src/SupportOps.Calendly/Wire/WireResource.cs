namespace SupportOps.Calendly.Wire;

/// <summary>The envelope of a single resource.</summary>
internal sealed class WireResource<T>
    where T : class
{
    public T? Resource { get; init; }
}
