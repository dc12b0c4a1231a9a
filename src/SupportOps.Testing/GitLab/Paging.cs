using System.Globalization;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Gives listings by numbered pages or by the place after the last row.</summary>
/// <remarks>Source: GitLab REST API, Pagination.</remarks>
internal sealed class Paging(GitLabInstance instance)
{
    private const int UsualSize = 20;
    private const int LargestSize = 100;
    private const int MostCounted = 10_000;

    public Answer Answer(GitLabCall call, Listing listing)
    {
        var size = call.Given.Has("per_page") ? call.Given.Number("per_page") : UsualSize;
        if (size is null or < 1)
        {
            return GitLabErrors.Error(400, "per_page does not have a valid value");
        }

        var capped = Math.Min(Math.Min(size.Value, LargestSize), instance.LargestPage ?? LargestSize);
        return call.Given.Text("pagination") == "keyset"
            ? ByKeyset(call, listing, capped)
            : ByNumber(call, listing, capped);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Answer Compose(Listing listing, ListingRow[] page, int number) =>
        Serving.Answer.Ok(JsonBody.Text(JsonBody.Array(page.Select(static row => row.Show())))) with
        {
            Page = new PageNumber(listing.Name, number),
        };

    private Answer ByNumber(GitLabCall call, Listing listing, int size)
    {
        var number = call.Given.Has("page") ? call.Given.Number("page") : 1;
        if (number is null or < 1)
        {
            return GitLabErrors.Error(400, "page does not have a valid value");
        }

        var page = number.Value;
        var last = Math.Max(1, (listing.Rows.Count + size - 1) / size);
        var isCounted = instance.ShowsTotals && listing.Rows.Count <= MostCounted;
        var links = new List<string>();
        AddLink("prev", page > 1 ? page - 1 : null);
        AddLink("next", page < last ? page + 1 : null);
        AddLink("first", 1);
        AddLink("last", isCounted ? last : null);
        var headers = new List<KeyValuePair<string, string>>
        {
            new("Link", string.Join(", ", links)),
            new("X-Page", Text(page)),
            new("X-Per-Page", Text(size)),
            new("X-Next-Page", page < last ? Text(page + 1) : string.Empty),
            new("X-Prev-Page", page > 1 ? Text(page - 1) : string.Empty),
        };
        if (isCounted)
        {
            headers.Add(new("X-Total", Text(listing.Rows.Count)));
            headers.Add(new("X-Total-Pages", Text(last)));
        }

        return Compose(listing, [.. listing.Rows.Skip((page - 1) * size).Take(size)], page) with { Headers = headers };

        void AddLink(string relation, int? target)
        {
            if (target is { } known)
            {
                links.Add(Link(call, relation, size, ("page", Text(known))));
            }
        }
    }

    private Answer ByKeyset(GitLabCall call, Listing listing, int size)
    {
        if (listing.KeysetParameter is not { } parameter)
        {
            return GitLabErrors.Error(405, "Keyset pagination is not yet available for this type of request");
        }

        var given = call.Given.Text(parameter);
        var start = given is null ? null : KeysetCursor.Read(parameter, given);
        if (given is not null && start is null)
        {
            return GitLabErrors.Error(400, $"{parameter} is invalid");
        }

        ListingRow[] left = start is null
            ? [.. listing.Rows]
            : [.. listing.Rows.Where(row => start.IsBefore(row, listing.IsDescending))];
        ListingRow[] page = [.. left.Take(size)];
        var answer = Compose(listing, page, 1 + ((listing.Rows.Count - left.Length) / size));
        if (left.Length <= size)
        {
            return answer;
        }

        var next = KeysetCursor.Of(page[^1]).Write(parameter);
        return answer with { Headers = [new("Link", Link(call, "next", size, (parameter, next)))] };
    }

    private string Link(GitLabCall call, string relation, int size, (string Name, string Value) place)
    {
        var kept = call.Request.Query
            .Where(pair => pair.Key != place.Name && pair.Key != "per_page")
            .SelectMany(static pair => pair.Value, static (pair, item) => (Name: pair.Key, Value: item ?? string.Empty))
            .Append((Name: "per_page", Value: Text(size)))
            .Append(place)
            .Select(static pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}");
        var path = string.Join('/', GitLabPath.Parts(call.Request).Select(Uri.EscapeDataString));
        return $"<{new Uri(instance.Url, GitLabPath.Root)}{path}?{string.Join('&', kept)}>; rel=\"{relation}\"";
    }
}
