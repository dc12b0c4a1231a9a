using System.Globalization;

namespace SupportOps.TeamFiles.Members;

/// <summary>Adds up the percentages of a list.</summary>
internal sealed class PercentageSum
{
    // Far above any percentage, and so far below the largest decimal that no file is long enough to overflow the total.
    private const decimal Unreasonable = 1_000_000_000_000;

    private decimal _total;
    private bool _hasUnreasonable;
    private bool _isUnknown;

    /// <summary>
    /// Whether the percentages certainly do not add up to 100. Beside a value of the wrong type, which has its own
    /// finding, nobody can tell.
    /// </summary>
    public bool IsWrong => !_isUnknown && (_hasUnreasonable || _total != 100);

    /// <summary>What they add up to, for a message.</summary>
    public string Total =>
        _hasUnreasonable ? "another number" : _total.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>Adds a number; null stands for one that no decimal can hold.</summary>
    public void Add(decimal? percentage)
    {
        if (percentage is { } value && Math.Abs(value) < Unreasonable)
        {
            _total += value;
            return;
        }

        _hasUnreasonable = true;
    }

    /// <summary>Remembers that a share is there but not readable.</summary>
    public void MarkUnknown() => _isUnknown = true;
}
