using SupportOps.Auditing;

namespace Consumers.Fixed;

public static class Access
{
    public static bool IsAdministrator(RoleId role) => role == new RoleId(360004957599);
}
