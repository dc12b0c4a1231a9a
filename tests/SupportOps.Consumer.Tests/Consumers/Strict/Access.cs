using System.Text; // IDE0005
using SupportOps.Auditing;

namespace Consumers.Strict;

public static class Access
{
  public static bool IsAdministrator(RoleId role) => role == new RoleId(360004957599); // SOP1001

    public static int Indented => 4; // IDE0055

  public static int Length(string text) => text.Length; // CA1062

  public static void Try(Action action)
  {
    ArgumentNullException.ThrowIfNull(action);
    try
    {
      action();
    }
    catch (Exception)
    {
      return; // the project's own .editorconfig lets CA1031 pass
    }
  }
}

public static class lowerCase // IDE1006
{
}
