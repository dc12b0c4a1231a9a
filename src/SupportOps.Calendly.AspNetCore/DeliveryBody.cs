namespace SupportOps.Calendly.AspNetCore;

/// <summary>Reads bodies up to a limit.</summary>
internal static class DeliveryBody
{
    private const int FirstBytes = 8 * 1024;

    /// <summary>The whole body; null when it is longer than the limit, of which nothing more is read then.</summary>
    public static async Task<byte[]?> ReadAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        var room = new byte[Math.Min(FirstBytes, most + 1)];
        var length = 0;
        while (true)
        {
            var read = await body.ReadAsync(room.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += read;
            if (length > most)
            {
                return null;
            }

            if (read == 0)
            {
                return room[..length];
            }

            if (length == room.Length)
            {
                Array.Resize(ref room, Math.Min(room.Length * 2, most + 1));
            }
        }
    }
}
