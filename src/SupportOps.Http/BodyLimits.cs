namespace SupportOps.Http;

/// <summary>How many bytes of an answer are read at most, counted after decompression.</summary>
public static class BodyLimits
{
    /// <summary>16 MiB, for a page of a listing.</summary>
    public const int Page = 16 * 1024 * 1024;

    /// <summary>1 MiB, for any other answer.</summary>
    public const int Other = 1024 * 1024;

    /// <summary>8 KiB, for the body of an error.</summary>
    internal const int Error = 8 * 1024;
}
