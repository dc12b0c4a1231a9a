using SupportOps.Auditing;

namespace Consumers.Downstream;

public static class Access
{
    public static bool IsAdministrator(RoleId role) => role == new RoleId(360004957599);
}
