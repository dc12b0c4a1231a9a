namespace SupportOps.Testing.Faults;

/// <summary>Connections that break.</summary>
internal static class CutAnswers
{
    public static FaultEffect InTheBody() => static async (exchange, right) =>
    {
        await SlowAnswers.SendHalfAsync(exchange, right()).ConfigureAwait(false);
        exchange.Context.Abort();
    };

    public static FaultEffect BeforeTheHeaders() => static (exchange, _) =>
    {
        exchange.Context.Abort();
        return Task.CompletedTask;
    };

    /// <summary>What was asked for happens, and nobody learns of it.</summary>
    public static FaultEffect AfterTheWork() => static (exchange, right) =>
    {
        _ = right();
        exchange.Context.Abort();
        return Task.CompletedTask;
    };
}
