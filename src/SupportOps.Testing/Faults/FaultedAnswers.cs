using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Faults;

/// <summary>Sends the answers of a server, or what was planted in their place.</summary>
/// <remarks>
/// A request that could change something is not carried out when something else is sent in place of its answer. The
/// words that say otherwise carry it out.
/// </remarks>
internal sealed class FaultedAnswers(FaultPlan faults)
{
    private long _asked;

    public Task SendAsync(Exchange exchange, Func<Answer> answer)
    {
        var request = exchange.Context.Request;
        var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var read = isRead ? answer() : null;
        var asked = new AskedRequest(request, Interlocked.Increment(ref _asked), read?.Page, read?.Cursor);
        return faults.Find(asked) is { } effect ? effect(exchange, Right) : exchange.SendAsync(Right());

        Answer Right()
        {
            var right = read ?? answer();
            return right with { Body = faults.Edit(asked, right.Body) };
        }
    }
}
