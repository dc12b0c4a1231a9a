namespace SupportOps.TeamFiles;

/// <summary>Reads a policy of one's own for the audit of a Zendesk instance, a YAML file.</summary>
public static class AuditPolicyFile
{
    /// <summary>Reads a file that is already in memory. No content makes it throw.</summary>
    /// <param name="file">Base name for messages.</param>
    /// <param name="utf8">The bytes of the file, with or without a byte order mark.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public static AuditPolicyReading Read(string file, ReadOnlySpan<byte> utf8)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return new Policies.PolicyReader(file, utf8).Read();
    }

    /// <summary>Reads a file. No content makes it throw.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    /// <exception cref="IOException">The file does not exist, or cannot be read.</exception>
    public static AuditPolicyReading Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(Path.GetFileName(path), Sets.TeamFileBytes.LoadOrThrow(path));
    }
}
