namespace SupportOps.Runbooks;

/// <summary>The rules of runbooks. Each code and each message stands here once.</summary>
/// <remarks>Source: handbook, Custom support assisted customer requests, "Runbook structure".</remarks>
public static class RunbookRules
{
    /// <summary>Every row of the header is there.</summary>
    public static RunbookRule HeaderMissing { get; } = new()
    {
        Code = "RB-HEADER-MISSING",
        Where = "the header row",
        Title = "The header has the rows Runbook name, Runbook description, DRI, Schedule at, Meeting URL and "
            + "GitLab Issue.",
        Problem = "The header has no row `{0}`.",
        Remedy = "Add the row to the table at the top.",
    };

    /// <summary>Every row of the header has a value.</summary>
    public static RunbookRule HeaderEmpty { get; } = new()
    {
        Code = "RB-HEADER-EMPTY",
        Where = "the header row",
        Title = "Every row of the header has a value.",
        Problem = "The header row `{0}` is empty.",
        Remedy = "Fill it in.",
    };

    /// <summary>The name says for whom and what.</summary>
    public static RunbookRule NameFormat { get; } = new()
    {
        Code = "RB-NAME-FORMAT",
        Where = "`Runbook name`",
        Title = "The name is `CUSTOMER - REQUESTED TASK`, with a hyphen between blanks.",
        Problem = "{0} has not the two parts customer and requested task.",
        Remedy = "Write for example `Acme - Enforce 2FA on all groups`.",
    };

    /// <summary>The schedule ends in a time zone.</summary>
    public static RunbookRule ScheduleTimeZone { get; } = new()
    {
        Code = "RB-SCHEDULE-TIMEZONE",
        Where = "`Schedule at`",
        Title = "The schedule ends in a time zone: an offset, an IANA name, an abbreviation in capitals or a name that "
            + "ends in \"time\".",
        Problem = "{0} does not end in a time zone.",
        Remedy = "Write for example `2026-03-10 - 23:30 UTC` or `2026-03-10 - 23:30 Europe/Berlin`.",
    };

    /// <summary>Every required section is there.</summary>
    public static RunbookRule SectionMissing { get; } = new()
    {
        Code = "RB-SECTION-MISSING",
        Where = "the section",
        Title = "The sections GitLab - Contacts, Pre-call checklist, Runbook - Tasks, Rollback plan and Post-call "
            + "checklist are there, at heading levels 2 to 4.",
        Problem = "There is no section `{0}`.",
        Remedy = "Add a heading of that name, of level 2 to 4.",
    };

    /// <summary>Somebody from GitLab takes part.</summary>
    public static RunbookRule ContactsEmpty { get; } = new()
    {
        Code = "RB-CONTACTS-EMPTY",
        Where = "`GitLab - Contacts`",
        Title = "At least one person from GitLab is named.",
        Problem = "The section names nobody.",
        Remedy = "Add a row for each person from GitLab on the call.",
    };

    /// <summary>Every item before the call is ticked or explained.</summary>
    public static RunbookRule CheckUnexplained { get; } = new()
    {
        Code = "RB-CHECK-UNEXPLAINED",
        Where = "`Pre-call checklist[i]`",
        Title = "Every item of the pre-call checklist is ticked, or has a reason indented under it.",
        Problem = "{0} is not ticked, and no reason stands under it.",
        Remedy = "Tick it when it is settled, or write below it, indented, what prevents it.",
    };

    /// <summary>There is something to do.</summary>
    public static RunbookRule TasksEmpty { get; } = new()
    {
        Code = "RB-TASKS-EMPTY",
        Where = "`Runbook - Tasks`",
        Title = "At least one task is named.",
        Problem = "The section names no task.",
        Remedy = "Add a row for each step of the call.",
    };

    /// <summary>Durations are hours and minutes.</summary>
    public static RunbookRule TaskDuration { get; } = new()
    {
        Code = "RB-TASK-DURATION",
        Where = "`Runbook - Tasks[i].Duration`",
        Title = "The duration of a task is empty, or hours and minutes like `2h`, `10m` and `1h15m`.",
        Problem = "{0} is no duration of hours and minutes.",
        Remedy = "Write for example `45m` or `1h15m`, or leave it empty.",
    };

    /// <summary>The work can be undone.</summary>
    public static RunbookRule RollbackEmpty { get; } = new()
    {
        Code = "RB-ROLLBACK-EMPTY",
        Where = "`Rollback plan`",
        Title = "The rollback plan has a text or a link.",
        Problem = "The section says nothing.",
        Remedy = "Write how the work is undone, or link the page that says it.",
    };

    /// <summary>The zone's name means one moment.</summary>
    public static RunbookRule ZoneAmbiguous { get; } = new()
    {
        Code = "RB-ZONE-AMBIGUOUS",
        IsWarning = true,
        Where = "`Schedule at`",
        Title = "The time zone leaves one moment only.",
        Problem = "{0}",
        Remedy = "Write an offset like `UTC-08:00` or an IANA name like `America/Los_Angeles`.",
    };

    /// <summary>Day and time can be read.</summary>
    public static RunbookRule ScheduleUnread { get; } = new()
    {
        Code = "RB-SCHEDULE-UNREAD",
        IsWarning = true,
        Where = "`Schedule at`",
        Title = "Day and time begin the schedule, as year, month, day, hour and minute.",
        Problem = "No day and time are understood in {0}.",
        Remedy = "Begin with them, like `2026-03-10 - 23:30`.",
    };

    /// <summary>The call is still to come.</summary>
    public static RunbookRule SchedulePast { get; } = new()
    {
        Code = "RB-SCHEDULE-PAST",
        IsWarning = true,
        Where = "`Schedule at`",
        Title = "The call is still to come.",
        Problem = "The time of the call has passed: {0}.",
        Remedy = "Agree on a new time, unless the call has taken place.",
    };

    /// <summary>Addresses are whole.</summary>
    public static RunbookRule UrlRelative { get; } = new()
    {
        Code = "RB-URL-RELATIVE",
        IsWarning = true,
        Where = "`Meeting URL`, `GitLab Issue`",
        Title = "Addresses begin with their scheme, such as `https://`.",
        Problem = "{0} is no whole address.",
        Remedy = "Put `https://` and the host in front, so that it can be followed from anywhere.",
    };

    /// <summary>The DRI is on the call.</summary>
    public static RunbookRule DriNotContact { get; } = new()
    {
        Code = "RB-DRI-NOT-CONTACT",
        IsWarning = true,
        Where = "`DRI`",
        Title = "A DRI given by name is one of the contacts from GitLab; a handle is not compared.",
        Problem = "{0} is not among the contacts from GitLab.",
        Remedy = "Add the DRI to the contacts, or correct the spelling.",
    };

    /// <summary>Somebody executes.</summary>
    public static RunbookRule NoExecutor { get; } = new()
    {
        Code = "RB-NO-EXECUTOR",
        IsWarning = true,
        Where = "`GitLab - Contacts`",
        Title = "One of the contacts from GitLab has a role of execution.",
        Problem = "No contact from GitLab has the role of executing the tasks.",
        Remedy = "Write who executes, for example `Technical execution`.",
    };

    /// <summary>No item of the template was dropped.</summary>
    public static RunbookRule ChecklistShort { get; } = new()
    {
        Code = "RB-CHECKLIST-SHORT",
        IsWarning = true,
        Where = "`Pre-call checklist`, `Post-call checklist`",
        Title = "The checklists have at least as many items as the template: 4 before the call and 1 after it.",
        Problem = "The template has more items than this checklist, which has {0}.",
        Remedy = "Bring the missing items back; one that does not apply stays, with its reason.",
    };

    /// <summary>Actual durations have the form of planned ones.</summary>
    public static RunbookRule TaskActual { get; } = new()
    {
        Code = "RB-TASK-ACTUAL",
        IsWarning = true,
        Where = "`Runbook - Tasks[i].Actual`",
        Title = "The actual duration of a task, where the table has a column for it, has the form of the planned one.",
        Problem = "{0} is no duration of hours and minutes.",
        Remedy = "Write for example `45m` or `1h15m`, so that it can be added up.",
    };

    /// <summary>Every section stands there once.</summary>
    public static RunbookRule SectionRepeated { get; } = new()
    {
        Code = "RB-SECTION-REPEATED",
        IsWarning = true,
        Where = "the section",
        Title = "Every section stands there once.",
        Problem = "There is another section `{0}` above; this one is not read.",
        Remedy = "Bring the two together.",
    };

    /// <summary>Every rule, in the order of the documentation.</summary>
    public static IReadOnlyList<RunbookRule> All { get; } =
    [
        HeaderMissing, HeaderEmpty, NameFormat, ScheduleTimeZone, SectionMissing, ContactsEmpty, CheckUnexplained,
        TasksEmpty, TaskDuration, RollbackEmpty, ZoneAmbiguous, ScheduleUnread, SchedulePast, UrlRelative,
        DriNotContact, NoExecutor, ChecklistShort, TaskActual, SectionRepeated,
    ];
}
