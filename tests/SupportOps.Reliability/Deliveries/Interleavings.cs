namespace SupportOps.Reliability.Deliveries;

/// <summary>Goes through every way in which the requests of two replicas can follow each other.</summary>
internal sealed class Interleavings
{
    private readonly List<int> _choices = [];
    private int _depth;

    /// <summary>Which of the replicas that wait goes next; called at each step of a run.</summary>
    public int Choose(int waiting)
    {
        if (waiting == 1)
        {
            return 0;
        }

        if (_depth == _choices.Count)
        {
            _choices.Add(0);
        }

        return _choices[_depth++];
    }

    /// <summary>Prepares the next run, which takes the last other turn that is left; false when none is.</summary>
    public bool MoveNext()
    {
        _depth = 0;
        while (_choices.Count > 0 && _choices[^1] == 1)
        {
            _choices.RemoveAt(_choices.Count - 1);
        }

        if (_choices.Count == 0)
        {
            return false;
        }

        _choices[^1] = 1;
        return true;
    }
}
