namespace SupportOps.Consumer.Tests.Running;

/// <summary>All tests look at one build.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBuild : ICollectionFixture<Consumers>
{
    public const string Name = "Consumers";
}
