using System.Text.Json;

namespace SupportOps.Testing.Zendesk;

/// <summary>What a listing answers: a numbered page, or a refusal of the request.</summary>
internal sealed record PageAnswer
{
    /// <summary>Number of the page, from 1; null for a refusal.</summary>
    public int? Number { get; private init; }

    public required int Status { get; init; }

    /// <summary>Writes the members of the body's object.</summary>
    public required Action<Utf8JsonWriter> Write { get; init; }

    public static PageAnswer Of(int number, Action<Utf8JsonWriter> write) =>
        new() { Number = number, Status = 200, Write = write };

    public static PageAnswer Refused(string error, string description) =>
        new() { Status = 400, Write = writer => JsonAnswer.WriteError(writer, error, description) };
}
