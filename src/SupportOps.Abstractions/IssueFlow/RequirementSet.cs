namespace SupportOps.IssueFlow;

/// <summary>What one move asks for, in order.</summary>
internal sealed class RequirementSet
{
    private readonly Requirement[] _requirements;

    public RequirementSet(IReadOnlyList<Requirement> requirements) => _requirements =
        [.. requirements.Where(one => !one.IsAskedLast), .. requirements.Where(one => one.IsAskedLast)];

    /// <summary>Whether everything is there; false also when a condition threw.</summary>
    public bool AreMetBy(IssueFacts facts)
    {
        try
        {
            foreach (var requirement in _requirements)
            {
                if (!requirement.IsMetBy(facts))
                {
                    return false;
                }
            }

            return true;
        }
#pragma warning disable CA1031 // A condition of a user's own that throws must close the way, whatever it throws.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    /// <summary>Every reason why not.</summary>
    public TransitionDecision Refuse(IssueFacts facts)
    {
        var unmet = new List<UnmetCondition>();
        var isUnknown = true;
        foreach (var requirement in _requirements)
        {
            if ((requirement.IsAskedLast && unmet.Count > 0)
                || !requirement.Prerequisites.All(one => IsMet(one, facts)))
            {
                continue;
            }

            switch (Ask(requirement, facts))
            {
                case (true, _):
                    break;
                case (false, null):
                    isUnknown = false;
                    unmet.Add(requirement.Unmet);
                    break;
                case (_, { } exception):
                    unmet.Add(Refusals.ConditionFailed(requirement, exception));
                    break;
            }
        }

        return isUnknown ? TransitionDecision.Undecided(unmet) : TransitionDecision.Refused([.. unmet]);
    }

    private static bool IsMet(Requirement requirement, IssueFacts facts) => Ask(requirement, facts).IsMet;

    private static (bool IsMet, Exception? Exception) Ask(Requirement requirement, IssueFacts facts)
    {
        try
        {
            return (requirement.IsMetBy(facts), null);
        }
#pragma warning disable CA1031 // As above; the refusal names the exception.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (false, exception);
        }
    }
}
