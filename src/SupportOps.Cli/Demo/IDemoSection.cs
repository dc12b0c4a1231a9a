namespace SupportOps.Cli.Demo;

/// <summary>One part of the demo, which plays on its own.</summary>
internal interface IDemoSection
{
    Task<DemoPart> PlayAsync(CancellationToken cancellationToken);
}
