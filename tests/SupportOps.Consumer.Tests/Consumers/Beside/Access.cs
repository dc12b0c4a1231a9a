using SupportOps.Auditing;

namespace Consumers.Beside;

public static class Access
{
    public static bool IsAdministrator(RoleId role) => role == new RoleId(360004957599); // SOP1001
}
