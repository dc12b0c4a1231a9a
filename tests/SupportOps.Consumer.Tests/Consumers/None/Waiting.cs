namespace Consumers.None;

public static class Waiting
{
    public static async Task WaitAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(1);
    }
}
