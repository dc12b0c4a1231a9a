using System.Globalization;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Faults;

/// <summary>
/// Where something goes wrong, and how often; its last word says what: <c>z.Page(2).FailsOnce(503)</c>,
/// <c>z.Path("users/me").Always.Dribbles()</c>. Without a word about how often it goes wrong each time.
/// </summary>
/// <typeparam name="TOwner">Whose words go on afterwards.</typeparam>
public sealed class FaultPlace<TOwner>
{
    private readonly TOwner _owner;
    private readonly FaultPlan _plan;
    private readonly Func<AskedRequest, bool> _matches;
    private readonly int? _times;

    internal FaultPlace(TOwner owner, FaultPlan plan, Func<AskedRequest, bool> matches, int? times = null)
    {
        _owner = owner;
        _plan = plan;
        _matches = matches;
        _times = times;
    }

    /// <summary>It goes wrong the first time only.</summary>
    public FaultPlace<TOwner> Once => Times(1);

    /// <summary>It goes wrong each time.</summary>
    public FaultPlace<TOwner> Always => new(_owner, _plan, _matches);

    /// <summary>It goes wrong a number of times, then never again.</summary>
    /// <param name="times">How many times, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public FaultPlace<TOwner> Times(int times)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        return new(_owner, _plan, _matches, times);
    }

    /// <summary>Answers with an error and the vendor's body for it.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="retryAfter">Value of the header <c>Retry-After</c>, in any form; null for none.</param>
    public TOwner Fails(int status, string? retryAfter = null) => Plant(WrongAnswers.Of(
        new Answer { Status = status, Body = _plan.ErrorBody(status), RetryAfter = retryAfter }));

    /// <summary>Answers with an error the first time, with the vendor's body for it.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="retryAfter">Value of the header <c>Retry-After</c>, in any form; null for none.</param>
    public TOwner FailsOnce(int status, string? retryAfter = null) => Once.Fails(status, retryAfter);

    /// <summary>Does what was asked for and answers with an error all the same.</summary>
    /// <remarks>A client that tries again must cope with its own first try.</remarks>
    /// <param name="status">HTTP status.</param>
    public TOwner FailsAfterTheWork(int status) => Plant(WrongAnswers.AfterTheWork(
        new Answer { Status = status, Body = _plan.ErrorBody(status) }));

    /// <summary>Answers 429 as plain text, which a client that expects JSON may stumble over.</summary>
    /// <param name="retryAfter">Value of the header <c>Retry-After</c>, in any form; null for none.</param>
    public TOwner IsRateLimited(string? retryAfter = null) =>
        Plant(WrongAnswers.Of(Answer.PlainText(429, "Too many requests, try again later.", retryAfter)));

    /// <summary>Answers 429 with <c>Retry-After</c> as an HTTP date.</summary>
    /// <param name="until">The date; fractions of a second are cut.</param>
    public TOwner IsRateLimitedUntil(DateTimeOffset until) =>
        IsRateLimited(until.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Answers with any status and text.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">Value of <c>Content-Type</c>.</param>
    public TOwner Answers(int status, string body, string mediaType = "application/json; charset=utf-8")
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(mediaType);
        return Plant(WrongAnswers.Of(new Answer { Status = status, Body = body, MediaType = mediaType }));
    }

    /// <summary>Sends the right answer late.</summary>
    /// <param name="delay">How late, by the server's clock.</param>
    public TOwner AnswersAfter(TimeSpan delay) => Plant(SlowAnswers.After(delay));

    /// <summary>Accepts the request and sends nothing until the client goes away.</summary>
    public TOwner NeverAnswers() => Plant(SlowAnswers.Never());

    /// <summary>Sends the right answer byte by byte.</summary>
    /// <param name="pause">Time between two bytes, by the server's clock; null for a second.</param>
    public TOwner Dribbles(TimeSpan? pause = null) => Plant(SlowAnswers.ByteByByte(pause ?? TimeSpan.FromSeconds(1)));

    /// <summary>Sends half of the body, then nothing until the client goes away.</summary>
    public TOwner NeverEnds() => Plant(SlowAnswers.Half());

    /// <summary>Cuts the connection in the middle of the body.</summary>
    public TOwner IsCutShort() => Plant(CutAnswers.InTheBody());

    /// <summary>Closes the connection before the headers.</summary>
    public TOwner ResetsTheConnection() => Plant(CutAnswers.BeforeTheHeaders());

    /// <summary>Does what was asked for and closes the connection before the headers.</summary>
    /// <remarks>A client that tries again must cope with its own first try.</remarks>
    public TOwner LosesTheAnswer() => Plant(CutAnswers.AfterTheWork());

    /// <summary>Sends white space without an end, until the client goes away.</summary>
    public TOwner Floods() => Plant(HugeAnswers.Endless());

    /// <summary>Sends a small body that is a large one when it is unpacked.</summary>
    /// <param name="size">Unpacked size in bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is not positive.</exception>
    public TOwner IsAGzipBomb(long size = 256L * 1024 * 1024)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return Plant(HugeAnswers.Compressed(size));
    }

    /// <summary>Answers 200 with the HTML of a sign-in page, as single sign-on in between does.</summary>
    public TOwner IsASignInPage() => Plant(WrongAnswers.SignIn());

    /// <summary>Sends the client elsewhere.</summary>
    /// <param name="target">Value of <c>Location</c>.</param>
    /// <param name="status">HTTP status, for example 301, 302 or 307.</param>
    public TOwner RedirectsTo(Uri target, int status = 302)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Plant(WrongAnswers.Redirect(target, status));
    }

    /// <summary>Sends JSON that breaks off, with a length that says it is whole.</summary>
    public TOwner IsMalformed() => IsRewritten(WrongAnswers.Break);

    /// <summary>Sends the JSON text <c>null</c>.</summary>
    public TOwner IsNull() => IsRewritten(static _ => "null");

    /// <summary>Sends a member of the JSON object twice.</summary>
    /// <param name="member">Name of the member; the body must have it.</param>
    public TOwner HasTwice(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return IsRewritten(body => WrongAnswers.Repeat(body, member));
    }

    /// <summary>Changes the text of the right answer before it is sent.</summary>
    /// <param name="rewrite">Gives the text to send.</param>
    public TOwner IsRewritten(Func<string, string> rewrite)
    {
        ArgumentNullException.ThrowIfNull(rewrite);
        return Plant((_, body) => rewrite(body));
    }

    internal TOwner Owner => _owner;

    internal TOwner Plant(Func<AskedRequest, string, string> edit)
    {
        _plan.Add(new FaultRule(_matches, _times), edit);
        return _owner;
    }

    private TOwner Plant(FaultEffect effect)
    {
        _plan.Add(new FaultRule(_matches, _times), effect);
        return _owner;
    }
}
