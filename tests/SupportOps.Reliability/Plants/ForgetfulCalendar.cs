using SupportOps.Scheduling;

namespace SupportOps.Reliability.Plants;

/// <summary>Leaves no tombstone for an entry that it never had.</summary>
internal sealed class ForgetfulCalendar(string name, HttpMessageHandler network) : PlainCalendar(name, network)
{
    protected override Task MeetNothingAsync(EntryTombstone tombstone) => Task.CompletedTask;
}
