namespace Consumers.WrongMode;

public static class Empty;
