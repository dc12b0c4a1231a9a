namespace Consumers.OldSdk;

public static class Empty;
