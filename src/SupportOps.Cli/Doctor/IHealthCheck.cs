namespace SupportOps.Cli.Doctor;

/// <summary>Looks at one part of what is set up.</summary>
internal interface IHealthCheck
{
    /// <summary>Name of the part; the names of its lines begin with it.</summary>
    string Name { get; }

    /// <summary>Looks, and writes down what it saw. Foreseen failures are lines, not exceptions.</summary>
    /// <param name="sheet">Takes the lines.</param>
    /// <param name="cancellationToken">Stops the look.</param>
    Task RunAsync(HealthSheet sheet, CancellationToken cancellationToken);
}
