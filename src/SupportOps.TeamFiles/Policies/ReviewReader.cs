using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Policies;

/// <summary><c>tripwire_percent</c> and <c>waivers</c>.</summary>
internal static class ReviewReader
{
    private const int LongestTerm = 120;
    private const int LongestWarning = 366;

    private static readonly TeamFileRule Percent = FileSchema.RuleOf(
        "Write a number above 0 and below 100, for example 20.");

    private static readonly TeamFileRule Range = FileSchema.RuleOf("Write a whole number of that range.");

    public static AuditReview Read(MapFields fields)
    {
        var review = new AuditReview();
        if (!fields["tripwire_percent"].IsAbsent && fields["tripwire_percent"].TryNumber(out var percent))
        {
            if (percent is > 0 and < 100)
            {
                review = review with { TripwireShare = percent.Value / 100 };
            }
            else
            {
                fields["tripwire_percent"].Report(Percent, "The share is not above 0 and below 100.");
            }
        }

        return fields["waivers"].Map() is { } terms ? review with { WaiverTerms = ReadTerms(terms) } : review;
    }

    private static WaiverTerms ReadTerms(MapFields fields)
    {
        var usual = WaiverTerms.Default;
        var terms = new WaiverTerms
        {
            LongestTermMonths = ReadWhole(fields["longest_term_months"], 1, LongestTerm) ?? usual.LongestTermMonths,
            NearExpiryDays = ReadWhole(fields["near_expiry_days"], 0, LongestWarning) ?? usual.NearExpiryDays,
            AllowsWildcards = fields["wildcards"].Boolean() ?? usual.AllowsWildcards,
        };
        fields.ReportUnknownKeys();
        return terms;
    }

    private static int? ReadWhole(Field field, int least, int most)
    {
        if (field.Integer() is not { } number)
        {
            return null;
        }

        if (number >= least && number <= most)
        {
            return (int)number;
        }

        field.Report(Range, $"The number is not between {least} and {most}.");
        return null;
    }
}
