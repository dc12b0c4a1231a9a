namespace Consumers.Plain;

public static class Numbers
{
    public static bool IsBig(long number) => number == 360004957599;
}
