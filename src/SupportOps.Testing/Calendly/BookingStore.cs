namespace SupportOps.Testing.Calendly;

/// <summary>The booked calls in the order of their booking. Safe from any thread.</summary>
internal sealed class BookingStore
{
    private readonly Lock _lock = new();
    private readonly List<CalendlyBooking> _bookings = [];

    public IReadOnlyList<CalendlyBooking> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _bookings];
            }
        }
    }

    public CalendlyBooking? Find(string uri) => All.FirstOrDefault(booking => booking.Uri == uri);

    public void Add(CalendlyBooking booking)
    {
        lock (_lock)
        {
            _bookings.Add(booking);
        }
    }

    /// <summary>Replaces a call by what it becomes.</summary>
    public CalendlyBooking Change(string uri, Func<CalendlyBooking, CalendlyBooking> change)
    {
        lock (_lock)
        {
            var index = _bookings.FindIndex(booking => booking.Uri == uri);
            return index < 0
                ? throw new ArgumentException($"This server booked no call {uri}.", nameof(uri))
                : _bookings[index] = change(_bookings[index]);
        }
    }
}
