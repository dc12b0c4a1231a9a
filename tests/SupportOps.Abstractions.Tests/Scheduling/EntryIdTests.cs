using FsCheck;
using FsCheck.Fluent;
using SupportOps.Scheduling;

namespace SupportOps.Abstractions.Tests.Scheduling;

public sealed class EntryIdTests
{
    // Computed with another language's base32hex and SHA-256.
    [Fact]
    public void Id_OfACall_IsTheSameForEverybody() =>
        Assert.Equal("ugaomqvb9ljehegbc6c9uv1cqkpfqi58fho99mr3guvcah3ji7r0", EntryId.Of(Calls.Uri).Value);

    [Fact]
    public void Id_OfAnyText_FitsIntoACalendar() => Prop.ForAll<NonEmptyString>(text =>
        EntryId.Of(text.Get).Value is { Length: 52 } id
        && id.All(letter => letter is (>= 'a' and <= 'v') or (>= '0' and <= '9'))).QuickCheckThrowOnFailure();

    [Fact]
    public void Id_OfAnEntryAndOfItsTombstone_AreEqual() => Assert.Equal(
        CalendarEntryFormat.Default.FindEntry(Calls.Booked())!.Id,
        new EntryTombstone { SourceUri = Calls.Uri, Start = Calls.Start, End = Calls.Start }.Id);

    [Fact]
    public void Id_OfNothing_IsEmpty() => Assert.Equal(string.Empty, default(EntryId).Value);
}
