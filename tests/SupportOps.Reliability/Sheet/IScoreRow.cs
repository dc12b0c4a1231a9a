namespace SupportOps.Reliability.Sheet;

/// <summary>One property that the sheet proves.</summary>
internal interface IScoreRow
{
    /// <summary>For example <c>R7</c>.</summary>
    string Code { get; }

    /// <summary>The property in a few words.</summary>
    string Property { get; }

    /// <summary>Names of the defects that this row must find.</summary>
    IReadOnlyList<string> Plants { get; }

    /// <summary>How long a full run may take.</summary>
    double MostSeconds { get; }

    /// <summary>Whether the seed decides everything; not so where processes and real time take part.</summary>
    bool IsRepeatable { get; }

    /// <summary>Tries the property with the product.</summary>
    /// <param name="order">How much, and from which seed.</param>
    RowFinding Run(RowOrder order);

    /// <summary>Tries the property with a planted defect in the product's place.</summary>
    /// <param name="plant">One of <see cref="Plants"/>.</param>
    /// <param name="order">How much, and from which seed.</param>
    RowFinding RunPlant(string plant, RowOrder order);

    /// <summary>
    /// Tries the property with what the defects are planted in. It must hold, or they are found for another reason.
    /// </summary>
    /// <param name="order">How much, and from which seed.</param>
    RowFinding RunUnspoilt(RowOrder order);
}
