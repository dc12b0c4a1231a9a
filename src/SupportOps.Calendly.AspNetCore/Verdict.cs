using SupportOps.Calendly.Events;
using SupportOps.Calendly.Signatures;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>What a delivery is answered.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Reason">One word of a short list, for logs and metrics.</param>
/// <param name="Detail">What the sender is told; nothing of the body, of a person or of a key.</param>
internal sealed record Verdict(int Status, string Reason, string Detail)
{
    public static readonly Verdict Handled = new(200, "handled", string.Empty);
    public static readonly Verdict NoHandler = new(200, "no_handler", string.Empty);
    public static readonly Verdict WrongMethod = new(405, "method", "Deliveries are posted.");
    public static readonly Verdict WrongMediaType = new(415, "media_type", "Deliveries are application/json.");
    public static readonly Verdict TooSlowBody = new(408, "body_too_slow", "The body did not arrive in time.");
    public static readonly Verdict BrokenBody = new(400, "body_broken", "The body could not be read.");
    public static readonly Verdict TooOld = new(401, "too_old", "The signature is older than is tolerated.");
    public static readonly Verdict TooLarge = new(413, "body_too_large", "The body is longer than is read.");
    public static readonly Verdict SenderGone = ComeAgain("sender_gone", "The sender did not wait for the answer.");
    public static readonly Verdict Misconfigured = ComeAgain("misconfigured", "The receiver has no usable options.");
    public static readonly Verdict TooSlow = ComeAgain("too_slow", "The work did not end in time.");
    public static readonly Verdict TeamUnreadable = ComeAgain("team_unreadable", "The team could not be read.");
    public static readonly Verdict TeamIncomplete = ComeAgain(
        "team_incomplete", "A team file that cannot be read may decide which calendar it is.");

    public static readonly Verdict Disagreement = ComeAgain(
        "receivers_disagree", "Another receiver moved the call to another calendar at the same moment.");

    public static readonly Verdict HandlerFailed = new(500, "handler_failed", "The delivery was not handled.");

    private const int Unavailable = 503;

    /// <summary>How long a sender should wait when it was not said otherwise.</summary>
    private static readonly TimeSpan UsualWait = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>Whether it was taken, refused, or has to come again.</summary>
    public string Outcome => Status switch
    {
        200 => "accepted",
        >= 500 => "deferred",
        _ => "rejected",
    };

    /// <summary>When it may come again; null for no word of that.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>Another system did not do its part.</summary>
    public static Verdict Of(SupportOpsApiException exception)
    {
        var asked = exception.RetryAfter ?? UsualWait;
        var wait = asked < TimeSpan.FromSeconds(1) ? UsualWait : asked > LongestWait ? LongestWait : asked;
        return ComeAgain("system_failed", "Another system did not do its part.") with { RetryAfter = wait };
    }

    /// <summary>The body is no event.</summary>
    public static Verdict Of(PayloadRefusal refusal) => new(400, "not_an_event", refusal.Message);

    /// <summary>The signature does not prove that Calendly sent it a moment ago.</summary>
    public static Verdict Of(SignatureResult result) => result switch
    {
        SignatureResult.MissingHeader => new(401, "missing_header", $"{CalendlySignature.HeaderName} is missing."),
        SignatureResult.Malformed => new(401, "malformed", $"{CalendlySignature.HeaderName} has not its form."),
        SignatureResult.TooOld => TooOld,
        SignatureResult.TooNew => new(401, "too_new", "The signature is for a time that has not come."),
        SignatureResult.BodyTooLarge => TooLarge,
        _ => new(401, "no_match", "No signature was made with the signing key over this body."),
    };

    private static Verdict ComeAgain(string reason, string detail) =>
        new(Unavailable, reason, detail) { RetryAfter = TimeSpan.FromMinutes(1) };
}
