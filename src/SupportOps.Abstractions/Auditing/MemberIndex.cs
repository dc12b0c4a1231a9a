using System.Runtime.InteropServices;

namespace SupportOps.Auditing;

/// <summary>Members, by number, under a key that several of them may share.</summary>
internal sealed class MemberIndex<TKey>(int members, IEqualityComparer<TKey>? comparer)
    where TKey : notnull
{
    /// <summary>No member.</summary>
    public const int None = -1;

    private readonly Dictionary<TKey, int> _last = new(members, comparer);
    private int[]? _previous;

    /// <summary>Whether any key is shared.</summary>
    public bool HasSharedKeys => _previous is not null;

    public void Add(TKey key, int member)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, key, out var exists);
        if (exists)
        {
            _previous ??= Filled(members);
            _previous[member] = last;
        }

        last = member;
    }

    public int First(TKey key) => _last.TryGetValue(key, out var member) ? member : None;

    public int Next(int member) => _previous is null ? None : _previous[member];

    private static int[] Filled(int length)
    {
        var numbers = new int[length];
        Array.Fill(numbers, None);
        return numbers;
    }
}
