using SupportOps.Auditing;

namespace Consumers.Library;

public static class Access
{
    public static bool IsAdministrator(RoleId role) => role == new RoleId(360004957599); // SOP1001

    public static bool IsAdministratorByName(RoleId role) => role == ZendeskRoles.Global.Admin;

    public static async Task WaitAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(1); // CA2016
        await Task.Delay(1, cancellationToken);
    }
}
