namespace SupportOps.Reliability.Plants;

/// <summary>An implementation with one defect, to see that a row finds it.</summary>
/// <typeparam name="TPort">What makes it.</typeparam>
/// <param name="Name">Name on the command line.</param>
/// <param name="Port">Makes it.</param>
internal sealed record Plant<TPort>(string Name, TPort Port);
