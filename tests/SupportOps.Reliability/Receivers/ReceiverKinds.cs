using SupportOps.Reliability.Plants;

namespace SupportOps.Reliability.Receivers;

/// <summary>Every receiver that a process can be.</summary>
internal static class ReceiverKinds
{
    public static ReceiverKind Product { get; } = new("product", ProductReceiver.Build);

    public static ReceiverKind Plain { get; } =
        new("plain", static (builder, order) => new PlainReceiver(order).Build(builder));

    public static ReceiverKind Eager { get; } =
        new("eager", static (builder, order) => new EagerReceiver(order).Build(builder));

    public static ReceiverKind Unnumbered { get; } =
        new("unnumbered", static (builder, order) => new UnnumberedReceiver(order).Build(builder));

    public static ReceiverKind Shedding { get; } =
        new("shedding", static (builder, order) => new SheddingReceiver(order).Build(builder));

    public static ReceiverKind Losing { get; } =
        new("losing", static (builder, order) => new LosingReceiver(order).Build(builder));

    private static IReadOnlyList<ReceiverKind> All { get; } =
        [Product, Plain, Eager, Unnumbered, Shedding, Losing];

    public static ReceiverKind Of(string name) => All.Single(kind => kind.Name == name);
}
