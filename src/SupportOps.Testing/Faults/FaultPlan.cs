namespace SupportOps.Testing.Faults;

/// <summary>Everything that goes wrong on a server, and when.</summary>
/// <remarks>
/// Of the effects only one can happen: those that happen a number of times come first, then those that always happen.
/// Unless the effect sends something else altogether, all edits that fit the request are made, in the order in which
/// they were planted.
/// </remarks>
internal sealed class FaultPlan(Func<int, string> errorBody)
{
    private readonly Lock _lock = new();
    private readonly List<(FaultRule Rule, Func<AskedRequest, string, string> Edit)> _edits = [];
    private readonly List<(FaultRule Rule, FaultEffect Effect)> _effects = [];

    /// <summary>The vendor's body for an error, by status.</summary>
    public Func<int, string> ErrorBody => errorBody;

    public void Add(FaultRule rule, Func<AskedRequest, string, string> edit)
    {
        lock (_lock)
        {
            _edits.Add((rule, edit));
        }
    }

    public void Add(FaultRule rule, FaultEffect effect)
    {
        lock (_lock)
        {
            _effects.Add((rule, effect));
        }
    }

    public string Edit(AskedRequest asked, string body)
    {
        Func<AskedRequest, string, string>[] edits;
        lock (_lock)
        {
            edits = [.. _edits.Where(planted => planted.Rule.Take(asked)).Select(planted => planted.Edit)];
        }

        return edits.Aggregate(body, (text, edit) => edit(asked, text));
    }

    public FaultEffect? Find(AskedRequest asked)
    {
        lock (_lock)
        {
            return _effects.OrderByDescending(planted => planted.Rule.IsLimited)
                .FirstOrDefault(planted => planted.Rule.Take(asked)).Effect;
        }
    }
}
