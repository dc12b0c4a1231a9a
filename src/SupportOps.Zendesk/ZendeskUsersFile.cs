using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SupportOps.Auditing;
using SupportOps.Http;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk;

/// <summary>
/// Reads users from a JSON file in place of the API: an array of user records, or an answer of the API with a
/// <c>users</c> array.
/// </summary>
/// <remarks>
/// A saved answer that says of itself that it is one page of several gives its agents and then an error, because the
/// rest is missing. Source of the record's fields: Zendesk Support API, Users.
/// </remarks>
public sealed class ZendeskUsersFile : IAgentDirectory
{
    private const string System = "Users file";
    private const string SaveAllHint =
        "Save every page into one array, in the form {\"users\": [...]} or [...], and read that file";

    private readonly string _path;

    /// <summary>Names the file; it is opened at each listing.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public ZendeskUsersFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <summary>Name of the file, without its folders.</summary>
    public string Endpoint => Path.GetFileName(_path);

    /// <summary>Always null: a file belongs to no host.</summary>
    public string? Host => null;

    /// <inheritdoc/>
    /// <remarks>The whole file is one page.</remarks>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async IAsyncEnumerable<AgentPage> ListAgentPagesAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var file = await ReadAsync(cancellationToken).ConfigureAwait(false);
        var users = file.Users ?? throw Fail("holds no users array", SaveAllHint);
        yield return AgentRecords.ToPage(
            users,
            (record, problem) => Fail(
                string.Create(CultureInfo.InvariantCulture, $"is no list of users: record {record} {problem}"),
                "Each record needs an id and a role"));

        if (FindMissingPart(file) is { } missing)
        {
            throw Fail($"is one page of a longer listing: {missing}", SaveAllHint);
        }
    }

    /// <summary>Always null: the file holds users only.</summary>
    /// <param name="cancellationToken">Not needed.</param>
    public Task<IReadOnlyList<RoleId>?> FindRoleIdsAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<RoleId>?>(null);

    private static string? FindMissingPart(WireUserFile file) => file switch
    {
        { NextPage: { ValueKind: not JsonValueKind.Null } } => "next_page is not null",
        { PreviousPage: { ValueKind: not JsonValueKind.Null } } => "previous_page is not null",
        { Meta.HasMore: true } => "meta.has_more is true",
        { HasMore: true } => "has_more is true",
        { EndOfStream: false } => "end_of_stream is false",
        { Count: { ValueKind: JsonValueKind.Number } count } => FindMissingRecords(count, file.Users?.Length ?? 0),
        _ => null,
    };

    // A cursor listing has no count, an offset listing counts over all of its pages.
    private static string? FindMissingRecords(JsonElement count, int records) =>
        count.TryGetDecimal(out var all) && all <= records
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"count is {count}, but it holds {records}");

    private async Task<WireUserFile> ReadAsync(CancellationToken cancellationToken)
    {
        var stream = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
        SkipByteOrderMark(stream);
        try
        {
            return StartsArray(stream)
                ? new WireUserFile { Users = await ReadAsync(stream, cancellationToken).ConfigureAwait(false) }
                : await JsonSerializer.DeserializeAsync(stream, ZendeskJson.Default.WireUserFile, cancellationToken)
                    .ConfigureAwait(false) ?? new WireUserFile();
        }
        catch (JsonException exception)
        {
            throw Fail(JsonProblem.Of(exception), exception);
        }
    }

    // What a shell pipes in can be read only once, and the start is looked at before the whole.
    private async Task<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        var file = File.OpenRead(_path);
        if (file.CanSeek)
        {
            return file;
        }

        var copy = new MemoryStream();
        // A pipe nobody writes to answers no cancellation.
        await file.CopyToAsync(copy, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        await file.DisposeAsync().ConfigureAwait(false);
        copy.Position = 0;
        return copy;
    }

    private static ValueTask<WireUser[]?> ReadAsync(Stream stream, CancellationToken cancellationToken) =>
        JsonSerializer.DeserializeAsync(stream, ZendeskJson.Default.WireUsers, cancellationToken);

    private static void SkipByteOrderMark(Stream stream)
    {
        Span<byte> start = stackalloc byte[3];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = start[..length].SequenceEqual("\uFEFF"u8) ? length : 0;
    }

    private static bool StartsArray(Stream stream)
    {
        var start = stream.Position;
        int next;
        do
        {
            next = stream.ReadByte();
        }
        while (next is ' ' or '\t' or '\r' or '\n');

        stream.Position = start;
        return next is '[';
    }

    private SupportOpsApiException Fail(string problem, string hint) => new(System, $"{_path} {problem}", hint);

    private SupportOpsApiException Fail(JsonProblem problem, JsonException cause)
    {
        var place = problem.Place();
        return new SupportOpsApiException(
            System,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{_path}:{problem.Line}:{problem.Column} {problem.What}{(place.Length > 0 ? $" ({place})" : place)}"),
            "Nothing of the file was used. Save it again as the API gave it",
            cause);
    }
}
