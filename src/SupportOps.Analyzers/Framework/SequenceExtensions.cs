namespace SupportOps.Analyzers.Framework;

/// <summary>Members of collections that the later framework has.</summary>
internal static class SequenceExtensions
{
    extension<TKey, TValue>(Dictionary<TKey, TValue> dictionary)
        where TKey : notnull
    {
        public TValue? GetValueOrDefault(TKey key) => dictionary.TryGetValue(key, out var value) ? value : default;

        public TValue GetValueOrDefault(TKey key, TValue other) =>
            dictionary.TryGetValue(key, out var value) ? value : other;

        public bool TryAdd(TKey key, TValue value)
        {
            if (dictionary.ContainsKey(key))
            {
                return false;
            }

            dictionary.Add(key, value);
            return true;
        }
    }

    extension<T>(IEnumerable<T> sequence)
    {
        public HashSet<T> ToHashSet(IEqualityComparer<T> comparer) => new(sequence, comparer);

        public IEnumerable<T> Take(Range range)
        {
            var all = sequence.ToList();
            var start = range.Start.GetOffset(all.Count);
            return all.Skip(start).Take(range.End.GetOffset(all.Count) - start);
        }

        public IEnumerable<T> DistinctBy<TKey>(Func<T, TKey> keyOf)
        {
            var seen = new HashSet<TKey>();
            return sequence.Where(item => seen.Add(keyOf(item)));
        }
    }
}
