using SupportOps.Auditing;
using Xunit;

namespace Consumers.UnitTests;

public sealed class AccessTests
{
    [Fact]
    public void Administrator_IsKnownByName() => Assert.True(Access.IsAdministrator(ZendeskRoles.Global.Admin));
}
