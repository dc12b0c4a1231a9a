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

public static class Words
{
  // 18 paths: more than the 15 of our CodeMetricsConfig.txt, and fewer than the 25 of the SDK.
  public static string Of(int number) // CA1502
  {
    switch (number)
    {
      case 0: return "none";
      case 1: return "one";
      case 2: return "two";
      case 3: return "three";
      case 4: return "four";
      case 5: return "five";
      case 6: return "six";
      case 7: return "seven";
      case 8: return "eight";
      case 9: return "nine";
      case 10: return "ten";
      case 11: return "eleven";
      case 12: return "twelve";
      case 13: return "thirteen";
      case 14: return "fourteen";
      case 15: return "fifteen";
      default: return "many";
    }
  }
}

public static class lowerCase // IDE1006
{
}
