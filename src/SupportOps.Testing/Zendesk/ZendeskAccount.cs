using System.Collections.Concurrent;
using SupportOps.Testing.Faults;
using SupportOps.Testing.Serving;
using SupportOps.Testing.Zendesk.Tickets;

namespace SupportOps.Testing.Zendesk;

/// <summary>Everything a server knows: who is in the account, who may ask, and what goes wrong.</summary>
internal sealed class ZendeskAccount
{
    private readonly Lock _lock = new();
    private readonly List<(PageNumber Page, Action Change)> _hooks = [];

    public UserStore Users { get; } = new();

    public TicketStore Tickets { get; } = new();

    public ViewStore Views { get; } = new();

    public ConcurrentQueue<ZendeskCustomRole> CustomRoles { get; } = new();

    public ConcurrentQueue<ZendeskGroup> Groups { get; } = new();

    public ConcurrentQueue<string> Authorizations { get; } = new();

    public FaultPlan Faults { get; } = new(ZendeskErrors.Body);

    public CursorBook Cursors { get; } = new();

    /// <summary>The cursor by which each page was asked for last.</summary>
    public ConcurrentDictionary<PageNumber, string> AskedCursors { get; } = new();

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Where the server listens; null for a free port of loopback.</summary>
    public Uri? Address { get; set; }

    /// <summary>Cap of the records per page; null for what Zendesk allows.</summary>
    public int? LargestPage { get; set; }

    public bool HasCustomRoles { get; set; } = true;

    public bool EndsWithAnEmptyPage { get; set; }

    /// <summary>Limit that is enforced; null for none.</summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>Limit of the export; null for none.</summary>
    public int? ExportRequestsPerMinute { get; set; } = 10;

    /// <summary>Limit of the counts of several views; null for none.</summary>
    public int? CountRequestsPerFiveMinutes { get; set; } = 6;

    public ZendeskRateLimitHeaders RateLimitHeaders { get; set; }

    /// <summary>Plants a change that happens once, just before a page is answered.</summary>
    public void AddHook(PageNumber page, Action change)
    {
        lock (_lock)
        {
            _hooks.Add((page, change));
        }
    }

    public void RunHooks(PageNumber page)
    {
        (PageNumber Page, Action Change)[] due;
        lock (_lock)
        {
            due = [.. _hooks.Where(hook => hook.Page == page)];
            _hooks.RemoveAll(hook => hook.Page == page);
        }

        foreach (var (_, change) in due)
        {
            change();
        }
    }
}
