namespace SupportOps.Reliability.Deliveries;

/// <summary>What happened to the calls, whatever the order in which it is told.</summary>
/// <param name="Deliveries">The messages, each of which comes at least once.</param>
/// <param name="Left">The message whose entry must be the only one in the end; null for none.</param>
internal sealed record Story(IReadOnlyList<Delivery> Deliveries, Delivery? Left)
{
    private const int MostMessages = 5;

    public static IReadOnlyList<Story> All { get; } =
    [
        new([Delivery.Created], Delivery.Created),
        new([Delivery.Created, Delivery.Canceled], Left: null),
        new([Delivery.Created, Delivery.NewHalf], Delivery.NewHalf),
        new([Delivery.Created, Delivery.NewHalf, Delivery.OldHalf], Delivery.NewHalf),
        new([Delivery.Created, Delivery.NewHalfElsewhere, Delivery.OldHalf], Delivery.NewHalfElsewhere),
        new([Delivery.Created, Delivery.NewHalf, Delivery.OldHalf, Delivery.NewCanceled], Left: null),
    ];

    /// <summary>Every order of the messages with duplicates, up to five in all.</summary>
    public IEnumerable<DeliveryOrder> Orders() => Enumerable
        .Range(Deliveries.Count, MostMessages - Deliveries.Count + 1)
        .SelectMany(Sequences)
        .Where(messages => messages.Distinct().Count() == Deliveries.Count)
        .Select(messages => new DeliveryOrder(this, messages));

    private IEnumerable<IReadOnlyList<Delivery>> Sequences(int length) => length == 0
        ? [[]]
        : Sequences(length - 1).SelectMany(
            _ => Deliveries, (messages, next) => (IReadOnlyList<Delivery>)[.. messages, next]);
}
