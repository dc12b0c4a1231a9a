using SupportOps.Calendly.Events;

namespace SupportOps.Reliability.Payloads;

/// <summary>The product's reader.</summary>
internal static class ProductPayloads
{
    public static string? Read(byte[] body)
    {
        if (!CalendlyEventReader.TryReadUnsigned(body, out var found, out var refusal))
        {
            return refusal.Message.Length > 0 ? null : throw new InvalidOperationException("A refusal without a word.");
        }

        return found switch
        {
            InviteeCreated => EventKinds.Created,
            InviteeCanceled => EventKinds.Canceled,
            InviteeNoShowCreated => EventKinds.NoShow,
            RoutingFormSubmissionCreated => EventKinds.Form,
            _ => EventKinds.Unknown,
        };
    }
}
