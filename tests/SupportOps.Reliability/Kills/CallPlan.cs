using SupportOps.Reliability.Receivers;
using SupportOps.Scheduling;

namespace SupportOps.Reliability.Kills;

/// <summary>Stories made by chance, and the deliveries that tell them: some twice or more, and out of order.</summary>
internal sealed class CallPlan
{
    private const int FarthestMove = 60;

    // Of a message: once mostly, sometimes twice, seldom three times.
    private static readonly int[] Copies = [1, 1, 1, 1, 1, 1, 1, 2, 2, 3];

    private CallPlan(IReadOnlyList<CallStory> stories, IReadOnlyList<CallNotice> deliveries) =>
        (Stories, Deliveries) = (stories, deliveries);

    public IReadOnlyList<CallStory> Stories { get; }

    /// <summary>In the order in which they are sent first.</summary>
    public IReadOnlyList<CallNotice> Deliveries { get; }

    /// <summary>Makes a plan with at least so many deliveries.</summary>
    public static CallPlan Make(int seed, int deliveries)
    {
        var chance = new Random(seed);
        var (stories, told) = (new List<CallStory>(), new List<CallNotice>());
        while (told.Count < deliveries)
        {
            var story = MakeStory(chance, 2 * stories.Count);
            stories.Add(story);
            told.AddRange(story.Notices.SelectMany(notice => Enumerable.Repeat(notice, chance.GetItems(Copies, 1)[0])));
        }

        return new CallPlan(stories, [.. told.Index()
            .OrderBy(place => place.Index + chance.Next(FarthestMove)).Select(place => place.Item)]);
    }

    private static CallStory MakeStory(Random chance, int call)
    {
        var first = new CallNotice { Call = call, Change = BookingChange.Created, IsGovernment = chance.Next(4) == 0 };
        var canceled = first with { Change = BookingChange.Canceled };
        var second = new CallNotice
        {
            Call = call + 1,
            Change = BookingChange.Created,
            IsGovernment = chance.Next(4) == 0,
            Other = call,
        };
        var gone = canceled with { Other = call + 1 };
        var secondCanceled = second with { Change = BookingChange.Canceled, Other = null };
        return chance.Next(5) switch
        {
            0 => new([first], first),
            1 => new([first, canceled], Left: null),
            2 => new([first, second], second),
            3 => new([first, gone, second], second),
            _ => new([first, second, gone, secondCanceled], Left: null),
        };
    }
}
