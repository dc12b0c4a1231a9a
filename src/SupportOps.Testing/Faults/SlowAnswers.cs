using System.Text;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Faults;

/// <summary>Answers that come late, piece by piece, or never.</summary>
internal static class SlowAnswers
{
    public static FaultEffect After(TimeSpan delay) => async (exchange, right) =>
    {
        await Task.Delay(delay, exchange.Clock, exchange.Gone).ConfigureAwait(false);
        await exchange.SendAsync(right()).ConfigureAwait(false);
    };

    public static FaultEffect Never() => static (exchange, _) => exchange.WaitUntilGoneAsync();

    /// <summary>Sends half of the body and then nothing.</summary>
    public static FaultEffect Half() => static async (exchange, right) =>
    {
        await SendHalfAsync(exchange, right()).ConfigureAwait(false);
        await exchange.WaitUntilGoneAsync().ConfigureAwait(false);
    };

    /// <summary>Sends one byte, waits, sends the next.</summary>
    public static FaultEffect ByteByByte(TimeSpan pause) => async (exchange, right) =>
    {
        var answer = right();
        var bytes = Encoding.UTF8.GetBytes(answer.Body);
        exchange.Start(answer, bytes.Length);
        for (var index = 0; index < bytes.Length; index++)
        {
            await exchange.SendAsync(bytes.AsMemory(index, 1)).ConfigureAwait(false);
            await Task.Delay(pause, exchange.Clock, exchange.Gone).ConfigureAwait(false);
        }
    };

    /// <summary>Promises the whole body and sends half of it.</summary>
    public static Task SendHalfAsync(Exchange exchange, Answer answer)
    {
        var bytes = Encoding.UTF8.GetBytes(answer.Body);
        exchange.Start(answer, bytes.Length);
        return exchange.SendAsync(bytes.AsMemory(0, bytes.Length / 2));
    }
}
