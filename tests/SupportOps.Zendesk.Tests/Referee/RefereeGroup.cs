namespace SupportOps.Zendesk.Tests.Referee;

/// <summary>The tests that share the referee, and for that reason run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class RefereeGroup : ICollectionFixture<RefereeFixture>
{
    public const string Name = "Referee";
}
