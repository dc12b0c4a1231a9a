namespace SupportOps.Reliability.Sheet;

/// <summary>Collects the cases that fail: counts all, keeps the shortest ones, which are the easiest to read.</summary>
internal sealed class FailureList
{
    private const int Kept = 5;

    private readonly PriorityQueue<string, int> _longestFirst = new();

    public int Count { get; private set; }

    /// <summary>The cases that were kept, the simplest first.</summary>
    public IReadOnlyList<string> Simplest =>
        [.. _longestFirst.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element)];

    /// <summary>Counts a case, and keeps it while it is among the simplest.</summary>
    /// <param name="text">The case and what is wrong.</param>
    /// <param name="size">How complicated the case is.</param>
    public void Add(string text, int size)
    {
        Count++;
        _longestFirst.Enqueue(text, -size);
        if (_longestFirst.Count > Kept)
        {
            _longestFirst.Dequeue();
        }
    }
}
