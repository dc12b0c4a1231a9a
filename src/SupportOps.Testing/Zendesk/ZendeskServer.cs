using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SupportOps.Testing.Zendesk;

/// <summary>
/// A real HTTP server on loopback that behaves like one Zendesk account, as far as an access audit asks it.
/// </summary>
/// <remarks>
/// It answers <c>users</c>, <c>users/me</c> and <c>custom_roles</c> below <c>/api/v2</c>, with or without <c>.json</c>.
/// Source: Zendesk Support API, Users, Custom Agent Roles and Pagination.
/// </remarks>
public sealed class ZendeskServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly ZendeskServerBuilder _account;
    private readonly UserListing _listing;
    private int _answered;

    private ZendeskServer(WebApplication application, ZendeskServerBuilder account)
    {
        _application = application;
        _account = account;
        _listing = new UserListing(account);
        _application.Use(RecordAsync);
        Map("users", AnswerUsersAsync);
        Map("users/me", AnswerCurrentUserAsync);
        Map("custom_roles", AnswerCustomRolesAsync);
        _application.MapFallback(AnswerNotFoundAsync);
    }

    /// <summary>Address of the account, without <c>/api/v2</c>: <c>http://127.0.0.1</c> and a free port.</summary>
    public Uri Url { get; private set; } = new("http://127.0.0.1");

    /// <summary>The requests so far, in the order of their arrival.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>Starts a server.</summary>
    /// <param name="describe">Describes the account.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="ArgumentException">Two planted users have the same id.</exception>
    public static async Task<ZendeskServer> StartAsync(
        Action<ZendeskServerBuilder>? describe = null, CancellationToken cancellationToken = default)
    {
        var account = new ZendeskServerBuilder();
        describe?.Invoke(account);
        RefuseDoubledIds(account);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, SilentLifetime>();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new ZendeskServer(builder.Build(), account);
        await server._application.StartAsync(cancellationToken).ConfigureAwait(false);
        server.Url = server.FindUrl();
        return server;
    }

    /// <summary>Stops the server and closes its connections.</summary>
    public async ValueTask DisposeAsync() => await _application.DisposeAsync().ConfigureAwait(false);

    private static void RefuseDoubledIds(ZendeskServerBuilder account)
    {
        var doubled = account.Planted.GroupBy(user => user.Id).FirstOrDefault(group => group.Skip(1).Any());
        if (doubled is not null)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Two planted users have the id {doubled.Key}."),
                nameof(account));
        }
    }

    private Uri FindUrl() => new(_application.Services.GetRequiredService<IServer>()
        .Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    private void Map(string path, RequestDelegate answer)
    {
        _application.MapGet("/api/v2/" + path, answer);
        _application.MapGet($"/api/v2/{path}.json", answer);
    }

    private Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        _requests.Enqueue(new RecordedRequest(
            request.Method, request.Path.Value ?? string.Empty, request.QueryString.Value ?? string.Empty,
            IsAuthenticated(context)));
        WriteHeaders(context.Response.Headers);
        return next(context);
    }

    private void WriteHeaders(IHeaderDictionary headers)
    {
        var answered = Interlocked.Increment(ref _answered);
        var remaining = Math.Max(0, 700 - answered).ToString(CultureInfo.InvariantCulture);
        headers["x-request-id"] = string.Create(CultureInfo.InvariantCulture, $"{answered:x16}-LAB");
        headers["rate-limit"] = "700";
        headers["rate-limit-remaining"] = remaining;
        headers["rate-limit-reset"] = "60";
        headers["x-rate-limit"] = "700";
        headers["x-rate-limit-remaining"] = remaining;
    }

    private bool IsAuthenticated(HttpContext context)
    {
        var given = context.Request.Headers.Authorization.ToString();
        return given.Length > 0
            && (_account.Authorizations.Count == 0 || _account.Authorizations.Contains(given, StringComparer.Ordinal));
    }

    private Task AnswerUsersAsync(HttpContext context)
    {
        if (!IsAuthenticated(context))
        {
            return RefuseAsync(context);
        }

        var answer = _listing.Answer(context.Request, Url);
        var fault = answer.Number is { } page ? _account.Faults.GetValueOrDefault(page) : null;
        return fault switch
        {
            null => JsonAnswer.SendAsync(context, answer.Status, answer.Write),
            { Status: { } status } => FailAsync(context, status, fault.RetryAfter),
            { IsTruncated: true } => JsonAnswer.SendHalfAsync(context, JsonAnswer.Compose(answer.Write)),
            _ => JsonAnswer.SendAsync(context, answer.Status, fault.Rewrite!(JsonAnswer.Compose(answer.Write))),
        };
    }

    private Task AnswerCurrentUserAsync(HttpContext context)
    {
        var given = context.Request.Headers.Authorization.ToString();
        return (given.Length > 0, IsAuthenticated(context)) switch
        {
            (true, true) => CurrentUser.SendAsync(context, Url, CurrentUser.Find(_account, given)),
            (true, false) => RefuseAsync(context),
            _ => CurrentUser.SendAnonymousAsync(context, Url),
        };
    }

    private Task AnswerCustomRolesAsync(HttpContext context)
    {
        if (!IsAuthenticated(context))
        {
            return RefuseAsync(context);
        }

        return _account.HasCustomRoles
            ? JsonAnswer.SendAsync(
                context, StatusCodes.Status200OK, writer => CustomRoleJson.Write(writer, _account.Roles))
            : JsonAnswer.SendAsync(context, StatusCodes.Status403Forbidden, static writer => JsonAnswer.WriteError(
                writer, "Forbidden", "This account has no custom roles"));
    }

    private static Task FailAsync(HttpContext context, int status, string? retryAfter)
    {
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        return JsonAnswer.SendAsync(context, status, static writer => JsonAnswer.WriteError(
            writer, "PlantedFault", "A test asked for this failure"));
    }

    private static Task RefuseAsync(HttpContext context) => JsonAnswer.SendAsync(
        context, StatusCodes.Status401Unauthorized, static writer => JsonAnswer.WriteError(
            writer, "Couldn't authenticate you"));

    private static Task AnswerNotFoundAsync(HttpContext context) => JsonAnswer.SendAsync(
        context, StatusCodes.Status404NotFound, static writer => JsonAnswer.WriteError(
            writer, "InvalidEndpoint", "Not found"));
}
