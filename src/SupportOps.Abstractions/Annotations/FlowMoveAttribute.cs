namespace SupportOps.Annotations;

/// <summary>
/// Says that a method of yours moves an issue from one stage to another by a version of the handbook's flow.
/// SupportOps.Analyzers then checks calls whose two stages are known when the code is compiled.
/// </summary>
/// <remarks>
/// For example <c>[FlowMove("validation-2026", nameof(from), nameof(to))]</c>. It has no effect at run time.
/// </remarks>
/// <param name="flow">Name of the version, for example <c>validation-2026</c>.</param>
/// <param name="from">Name of the parameter with the present stage.</param>
/// <param name="to">Name of the parameter with the wanted stage.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FlowMoveAttribute(string flow, string from, string to) : Attribute
{
    /// <summary>Name of the version, for example <c>validation-2026</c>.</summary>
    public string Flow { get; } = flow;

    /// <summary>Name of the parameter with the present stage.</summary>
    public string From { get; } = from;

    /// <summary>Name of the parameter with the wanted stage.</summary>
    public string To { get; } = to;
}
