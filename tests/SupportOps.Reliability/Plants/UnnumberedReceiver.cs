using SupportOps.Reliability.Receivers;
using SupportOps.Scheduling;

namespace SupportOps.Reliability.Plants;

/// <summary>Planted: leaves the ids of entries to Google.</summary>
internal sealed class UnnumberedReceiver(ReceiverOrder order) : PlainReceiver(order)
{
    protected override ICalendar NewCalendar(string name, HttpMessageHandler network) =>
        new AnyIdCalendar(name, network);
}
