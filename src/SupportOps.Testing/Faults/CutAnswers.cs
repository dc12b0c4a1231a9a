namespace SupportOps.Testing.Faults;

/// <summary>Connections that break.</summary>
internal static class CutAnswers
{
    public static FaultEffect InTheBody() => static async (exchange, answer) =>
    {
        await SlowAnswers.SendHalfAsync(exchange, answer).ConfigureAwait(false);
        exchange.Context.Abort();
    };

    public static FaultEffect BeforeTheHeaders() => static (exchange, _) =>
    {
        exchange.Context.Abort();
        return Task.CompletedTask;
    };
}
