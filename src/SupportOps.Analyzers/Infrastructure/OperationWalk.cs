using Microsoft.CodeAnalysis;

namespace SupportOps.Analyzers.Infrastructure;

/// <summary>Every operation within another one, in the order of the source.</summary>
/// <remarks>
/// As <c>Descendants</c> of the compiler, which allocates for each walk. This one keeps what it needs for the next walk
/// of the same thread, and does not call itself, so that no depth of nesting is too deep.
/// </remarks>
internal readonly struct OperationWalk(IOperation root)
{
    public Walker GetEnumerator() => new(root);

    /// <summary>Walks; made by <c>foreach</c>, which gives the memory back.</summary>
    internal ref struct Walker
    {
        [ThreadStatic]
        private static Stack<IOperation>? _kept;

        private readonly Stack<IOperation> _pending;

        public Walker(IOperation root)
        {
            _pending = _kept ?? new Stack<IOperation>();
            _kept = null;
            Current = root;
            AddChildren();
        }

        public IOperation Current { get; private set; }

        public bool MoveNext()
        {
            if (_pending.Count == 0)
            {
                return false;
            }

            Current = _pending.Pop();
            AddChildren();
            return true;
        }

        public readonly void Dispose()
        {
            _pending.Clear();
            _kept = _pending;
        }

        private readonly void AddChildren()
        {
            foreach (var child in Current.ChildOperations.Reverse())
            {
                _pending.Push(child);
            }
        }
    }
}
