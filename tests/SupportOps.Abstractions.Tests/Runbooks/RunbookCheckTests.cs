namespace SupportOps.Abstractions.Tests.Runbooks;

public sealed class RunbookCheckTests
{
    [Fact]
    public void ValidRunbook_HasNeitherFindingsNorWarnings() =>
        Assert.Empty(Given.Findings(Given.Valid).Concat(Given.Warnings(Given.Valid)));

    [Theory]
    [InlineData("| DRI | `@fern` |\n", "", "RB-HEADER-MISSING DRI 1")]
    [InlineData("`@fern`", "` `", "RB-HEADER-EMPTY DRI 4")]
    [InlineData("Umber Co - Move", "Umber Co Move", "RB-NAME-FORMAT Runbook name 1")]
    [InlineData("Umber Co - Move 12 projects", "Umber Co - ", "RB-NAME-FORMAT Runbook name 1")]
    [InlineData("09:00 UTC", "09:00", "RB-SCHEDULE-TIMEZONE Schedule at 5")]
    [InlineData("### Rollback plan", "##### Rollback plan", "RB-SECTION-MISSING Rollback plan 44")]
    [InlineData("### Rollback plan", "# Rollback plan", "RB-SECTION-MISSING Rollback plan 44")]
    [InlineData("| Fern Vale | Technical execution | Runs the script |", "| | ` ` | |",
        "RB-CONTACTS-EMPTY GitLab - Contacts 9")]
    [InlineData("`There is no second instance`", "` `", "RB-CHECK-UNEXPLAINED Pre-call checklist[2] 25")]
    [InlineData("    `There is no second instance`", "There is no second instance",
        "RB-CHECK-UNEXPLAINED Pre-call checklist[2] 25")]
    [InlineData("    `There is no second instance`", "    -", "RB-CHECK-UNEXPLAINED Pre-call checklist[2] 25")]
    [InlineData("    `There is no second instance`", "    - [ ]", "RB-CHECK-UNEXPLAINED Pre-call checklist[2] 25")]
    [InlineData("[ ] Dry run was made\n\n    `There is no second instance`", "[~] Dry run was made",
        "RB-CHECK-UNEXPLAINED Pre-call checklist[2] 25")]
    [InlineData("| Import |  | 1h15m |", "| Import |  | 75 min |", "RB-TASK-DURATION Runbook - Tasks[1].Duration 36")]
    [InlineData("| Import |  | 1h15m |", "| Import |  | 1h 15m |", "RB-TASK-DURATION Runbook - Tasks[1].Duration 36")]
    [InlineData("Delete the copies, then `unarchive` the originals.", "```\n```", "RB-ROLLBACK-EMPTY Rollback plan 38")]
    public void Fault_IsTheOnlyFinding(string old, string @new, string finding) =>
        Assert.Equal([finding], Given.Findings(Given.With(old, @new)));

    [Fact]
    public void Tasks_WithoutARow_AreReported() => Assert.Equal(
        ["RB-TASKS-EMPTY Runbook - Tasks 31"],
        Given.Findings(Given.With("| [Export](https://docs.example/export) |  | 10m |\n| Import |  | 1h15m |\n", "")));

    [Theory]
    [InlineData("### Customer Contacts", "### Guests")]
    [InlineData("| Import |  | 1h15m |", "| Import |  |  |")]
    [InlineData("| Import |  | 1h15m |", "| Import | done | 90m |")]
    [InlineData("    `There is no second instance`", "\tThere is no second instance")]
    [InlineData("    `There is no second instance`", " no")]
    [InlineData("    `There is no second instance`", "  - [ ] of one")]
    [InlineData("Umber Co - Move", "`Umber Co` - Move - and then")]
    [InlineData("[Export](https://docs.example/export)", "a \\| b")]
    public void NearMiss_IsNoFinding(string old, string @new) => Assert.Empty(Given.Findings(Given.With(old, @new)));

    [Theory]
    [InlineData("PST")]
    [InlineData("(PST)")]
    [InlineData("UTC+2")]
    [InlineData("UTC +05:30")]
    [InlineData("+02:00")]
    [InlineData("-0800")]
    [InlineData("Z")]
    [InlineData("Europe/Berlin")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("(America/New_York)")]
    [InlineData("Central time")]
    [InlineData("Pacific Standard Time")]
    [InlineData("Middle Eastern time")]
    [InlineData("UTC+15")]
    [InlineData("+14:30")]
    [InlineData("GB-Eire")]
    [InlineData("NZ-CHAT")]
    public void Zone_InEveryForm_Counts(string zone) =>
        Assert.Empty(Given.Findings(Given.With("09:00 UTC", "09:00 " + zone)));

    [Theory]
    [InlineData("2026-01-20 - 09:00")]
    [InlineData("2026-01-20 - 09:00 AM")]
    [InlineData("2026-01-20 - 9PM")]
    [InlineData("TBD")]
    [InlineData("2026-01-20 TBA")]
    [InlineData("09:00 on 20-01-2026")]
    [InlineData("2026-01-20")]
    [InlineData("2026-01-20 09:00 pst")]
    [InlineData("2026-01-20 09:00 Berlin")]
    [InlineData("2026-01-20 09:00 Europe/Nowhere")]
    [InlineData("2026-01-20 09:00 Asia/Foo")]
    [InlineData("2026-01-20 - 2330")]
    [InlineData("call on 2026-0310")]
    [InlineData("2026-01-20 10:00 - 11:00")]
    [InlineData("2026-01-20 09:00 n/a")]
    [InlineData("2026-01-20 09:00 time")]
    public void Zone_ThatIsNone_IsReported(string schedule) => Assert.Equal(
        ["RB-SCHEDULE-TIMEZONE Schedule at 5"], Given.Findings(Given.With("2026-01-20 - 09:00 UTC", schedule)));

    [Theory]
    [InlineData("2026-01-20 - 09:00 UTC", "2020-10-10 - 23:30 PST", "RB-ZONE-AMBIGUOUS Schedule at 5")]
    [InlineData("2026-01-20 - 09:00 UTC", "2026-01-20 - 23:30 IST", "RB-ZONE-AMBIGUOUS Schedule at 5")]
    [InlineData("2026-01-20 - 09:00 UTC", "2026-01-20 - 23:30 QXZ", "RB-ZONE-AMBIGUOUS Schedule at 5")]
    [InlineData("2026-01-20 - 09:00 UTC", "2026-01-20 - 23:30 UTC+15", "RB-ZONE-AMBIGUOUS Schedule at 5")]
    [InlineData("2026-01-20 - 09:00 UTC", "2026-01-20 - 23:30 +14:30", "RB-ZONE-AMBIGUOUS Schedule at 5")]
    [InlineData("2026-01-20 - 09:00 UTC", "2026-01-20 - 10:00-11:00", "RB-ZONE-AMBIGUOUS Schedule at 5")]
    [InlineData("2026-01-20 - 09:00 UTC", "2026-03-29 - 02:30 Europe/Berlin", "RB-ZONE-AMBIGUOUS Schedule at 5")]
    [InlineData("2026-01-20 - 09:00 UTC", "2026-01-20 - 09:00 Australian Eastern Time",
        "RB-ZONE-AMBIGUOUS Schedule at 5")]
    [InlineData("2026-01-20 - 09:00 UTC", "20 January, 09:00 UTC", "RB-SCHEDULE-UNREAD Schedule at 5")]
    [InlineData("https://meet.example/umber", "meet.example/umber", "RB-URL-RELATIVE Meeting URL 6")]
    [InlineData("`@fern`", "Hana Moor", "RB-DRI-NOT-CONTACT DRI 4")]
    [InlineData("| Technical execution | Runs the script |", "| Account Executive | Listens |",
        "RB-NO-EXECUTOR GitLab - Contacts 9")]
    [InlineData("- [x] Logs are kept\n", "", "RB-CHECKLIST-SHORT Pre-call checklist 21")]
    [InlineData("### Customer Contacts", "### GitLab contacts", "RB-SECTION-REPEATED GitLab - Contacts 15")]
    public void Doubt_WarnsAndLeavesItValid(string old, string @new, string warning)
    {
        Assert.Equal([warning], Given.Warnings(Given.With(old, @new)));
        Assert.True(Given.Check(Given.With(old, @new)).Valid);
    }

    [Fact]
    public void AmbiguousZone_NamesBothMoments()
    {
        var message = Assert.Single(
            Given.Check(Given.With("2026-01-20 - 09:00 UTC", "2020-10-10 - 23:30 PST")).Warnings).Message;

        Assert.Contains("2020-10-11 07:30 UTC", message, StringComparison.Ordinal);
        Assert.Contains("2020-10-11 06:30 UTC", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-20 10:00-11:00", "looks like a range of hours")]
    [InlineData("2026-01-20 09:00 Middle Eastern time", "`Middle Eastern time` is no time zone known here")]
    [InlineData("2026-03-29 02:30 Europe/Berlin", "whose clocks skip that time")]
    public void UnclearZone_SaysWhy(string schedule, string reason) => Assert.Contains(
        reason,
        Assert.Single(Given.Check(Given.With("2026-01-20 - 09:00 UTC", schedule)).Warnings).Message,
        StringComparison.Ordinal);

    [Fact]
    public void StandardTime_InWinter_IsClear() => Assert.Empty(
        Given.Warnings(Given.With("2026-01-20 - 09:00 UTC", "2026-01-20 - 23:30 PST")));

    [Theory]
    [InlineData("2026-01-20T09:00:01Z", true)]
    [InlineData("2026-01-20T08:59:59Z", false)]
    public void Call_InThePast_Warns(string asOf, bool warns) => Assert.Equal(
        warns,
        Given.Warnings(
            Given.Valid, DateTimeOffset.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)).Count == 1);

    [Fact]
    public void EmptyText_LacksEveryPart() => Assert.Equal(11, Given.Findings(string.Empty).Count);
}
