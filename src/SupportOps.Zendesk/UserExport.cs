using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using SupportOps.Auditing;
using SupportOps.Http;
using SupportOps.Team;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk;

/// <summary>Reads the changes of users from a time or a cursor on, until nothing newer is there.</summary>
/// <remarks>Source: Zendesk Support API, Incremental Exports, Incremental User Export, Cursor Based.</remarks>
internal sealed class UserExport(ZendeskAccount account)
{
    private const string RetryHint =
        "Run the export again from the last good cursor; if it stays, report it to Zendesk";

    public IAsyncEnumerable<ExportedUserPage> ReadAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        ReadAsync(account.Address.ExportSince(since), start: null, cancellationToken);

    public IAsyncEnumerable<ExportedUserPage> ReadAsync(string cursor, CancellationToken cancellationToken) =>
        ReadAsync(account.Address.ExportAfter(cursor), cursor, cancellationToken);

    private async IAsyncEnumerable<ExportedUserPage> ReadAsync(
        Uri address, string? start, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var activity = ZendeskTelemetry.StartExport(account.System);
        var walk = account.StartWalk("the export of users", "users", start);
        bool more;
        do
        {
            // An iterator loses the current span at each yield.
            Activity.Current = activity ?? Activity.Current;
            var exported = ToPage(await ReadPageAsync(address, walk, activity, cancellationToken)
                .ConfigureAwait(false), walk);

            // Before the page is given, because its cursor is kept by whoever gets it.
            more = walk.Advance(ids: null, !exported.IsLast, exported.Cursor);
            yield return exported;
            address = account.Address.ExportAfter(exported.Cursor);
        }
        while (more);
    }

    private async Task<WireExportPage> ReadPageAsync(
        Uri address, CursorWalk walk, Activity? activity, CancellationToken cancellationToken)
    {
        try
        {
            var page = await account.ExportApi
                .SendAsync(PageCall(address, walk), new CallBudget(account.ExportPageTimeout), cancellationToken)
                .ConfigureAwait(false);
            ZendeskTelemetry.CountPage(account.System);
            return page;
        }
        catch (SupportOpsApiException)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
    }

    private static ApiCall<WireExportPage> PageCall(Uri address, CursorWalk walk) => new()
    {
        Address = address,
        Subject = string.Create(CultureInfo.InvariantCulture, $"page {walk.Page} of the user export"),
        Shape = ZendeskJson.Default.WireExportPage,
        MaxBytes = BodyLimits.Page,
    };

    private static ExportedUserPage ToPage(WireExportPage page, CursorWalk walk)
    {
        var users = page.Users ?? throw walk.Fail("has no users array", "Check that the address leads to Zendesk");
        return new ExportedUserPage
        {
            Users = [.. users.Select((user, index) => ToUser(user, index, walk))],
            Cursor = page.AfterCursor is { } cursor && CursorWalk.IsWellFormed(cursor)
                ? cursor
                : throw walk.Fail("has no usable cursor to continue from", RetryHint),
            IsLast = page.EndOfStream ?? throw walk.Fail("does not say whether it is the last one", RetryHint),
        };
    }

    private static ExportedUser ToUser(WireExportedUser? user, int index, CursorWalk walk) => new()
    {
        Id = new ZendeskUserId(user?.Id ?? throw walk.Fail(
            string.Create(CultureInfo.InvariantCulture, $"has a record without an id, number {index + 1}"), RetryHint)),
        Name = user.Name,
        Email = user.Email,
        Role = user.Role,
        CustomRole = user.CustomRoleId is { } role ? new RoleId(role) : null,
        Suspended = user.Suspended,
        Active = user.Active,
        UpdatedAt = user.UpdatedAt,
    };
}
