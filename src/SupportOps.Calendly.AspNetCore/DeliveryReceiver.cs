using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using SupportOps.Calendly.Events;
using SupportOps.Calendly.Signatures;
using SupportOps.Http;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Takes a request in steps: form, size, signature, JSON, handlers. The first that fails decides.</summary>
internal sealed class DeliveryReceiver(
    IOptionsMonitor<CalendlyWebhookOptions> options, EventDispatcher dispatcher, TimeProvider? time = null)
{
    private const int IdBytes = 8;
    private const string MediaType = "application/json";

    private readonly TimeProvider _time = time ?? TimeProvider.System;

    public async Task<Receipt> ReceiveAsync(HttpRequest request)
    {
        if (FindMisform(request) is { } misform)
        {
            return new Receipt(misform);
        }

        CalendlyWebhookOptions current;
        try
        {
            current = options.CurrentValue;
        }
        catch (OptionsValidationException)
        {
            return new Receipt(Verdict.Misconfigured);
        }

        using var deadline = new DeliveryDeadline(_time, request.HttpContext.RequestAborted);
        var (body, failure) = await ReadAsync(request, current.MaxBodyBytes, deadline).ConfigureAwait(false);
        return body is null
            ? new Receipt(failure ?? Verdict.TooLarge)
            : await JudgeAsync(request, current, body, deadline).ConfigureAwait(false);
    }

    private static Verdict? FindMisform(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            return Verdict.WrongMethod;
        }

        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase)
                ? null
                : Verdict.WrongMediaType;
    }

    private static async Task<(byte[]? Body, Verdict? Failure)> ReadAsync(
        HttpRequest request, int most, DeliveryDeadline deadline)
    {
        if (request.ContentLength > most)
        {
            return (null, Verdict.TooLarge);
        }

        try
        {
            return (await DeliveryBody.ReadAsync(request.Body, most, deadline.Token).ConfigureAwait(false), null);
        }
        catch (BadHttpRequestException exception)
        {
            return (null, exception.StatusCode switch
            {
                StatusCodes.Status413PayloadTooLarge => Verdict.TooLarge,
                StatusCodes.Status408RequestTimeout => Verdict.TooSlowBody,
                _ => Verdict.BrokenBody,
            });
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            return (null, deadline.IsOver ? Verdict.TooSlowBody : Verdict.SenderGone);
        }
    }

    private async Task<Receipt> JudgeAsync(
        HttpRequest request, CalendlyWebhookOptions current, byte[] body, DeliveryDeadline deadline)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, IdBytes));
        var keys = current.ToSecrets();
        var header = request.Headers[CalendlySignature.HeaderName].ToString();
        if (!Signature(keys, current.Tolerance, body).TryVerify(body, header, out var delivery, out var result))
        {
            return new Receipt(Verdict.Of(result)) { Id = id, Age = FindAge(keys, body, header) };
        }

        var receipt = new Receipt(Verdict.Handled) { Id = id, Age = _time.GetUtcNow() - delivery.SignedAt };
        if (!CalendlyEventReader.TryRead(delivery, out var calendlyEvent, out var refusal))
        {
            return receipt with { Verdict = Verdict.Of(refusal) };
        }

        var verdict = await dispatcher.DispatchAsync(new Delivery(id, calendlyEvent), deadline).ConfigureAwait(false);
        return receipt with { Verdict = verdict, Event = Shown(calendlyEvent.Name) };
    }

    // Blanks around a name, or no name at all, are what is wrong with it.
    private static string Shown(string name) => UntrustedText.ToSingleLine(
        name.Length == 0 || char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1]) ? $"\"{name}\"" : name);

    // How old a delivery is that was refused for its age says by how much the tolerance is too small.
    private TimeSpan? FindAge(IReadOnlyList<Secret> keys, byte[] body, string header) =>
        Signature(keys, TimeSpan.MaxValue, body).TryVerify(body, header, out var delivery, out _)
            ? _time.GetUtcNow() - delivery.SignedAt
            : null;

    private CalendlySignature Signature(IReadOnlyList<Secret> keys, TimeSpan tolerance, byte[] body) => new(
        () => keys,
        _time,
        new SignatureOptions { Tolerance = tolerance, MaxBodyBytes = Math.Max(1, body.Length) });
}
