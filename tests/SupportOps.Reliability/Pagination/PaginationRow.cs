using System.Globalization;
using SupportOps.Reliability.Plants;
using SupportOps.Reliability.Sheet;
using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Pagination;

/// <summary>R8: a listing is whole, or says that it is not.</summary>
internal sealed class PaginationRow : ScoreRow<ZendeskSource>
{
    private const int Paginations = 20_000;

    public override string Code => "R8";

    public override string Property => "a listing is whole, or says that it is not";

    protected override ZendeskSource Product => ProductZendesk.Create;

    protected override ZendeskSource Unspoilt => PlainClient.Create;

    protected override IReadOnlyList<Plant<ZendeskSource>> Defects => PaginationPlants.All;

    protected override RowFinding Run(ZendeskSource port, RowOrder order)
    {
        var failures = new FailureList();
        var number = 0;
        while (number < order.Share(Paginations) && !(order.StopsAtFirst && failures.Count > 0))
        {
            number++;
            var plan = PlanGenerator.Make(order.Seed, number);
            if (ListingJudge.FindProblem(plan, ListingTrial.Play(plan, port)) is { } problem)
            {
                failures.Add(
                    string.Create(CultureInfo.InvariantCulture, $"listing {number}: {problem} ({plan})"), plan.Size);
            }
        }

        return new RowFinding(
            string.Create(CultureInfo.InvariantCulture, $"{number:N0} paginations"), failures.Simplest, failures.Count);
    }
}
