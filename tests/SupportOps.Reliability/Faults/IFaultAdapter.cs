namespace SupportOps.Reliability.Faults;

/// <summary>An adapter as the fault matrix sees it. A new one is a class, and a line where the row is made.</summary>
internal interface IFaultAdapter
{
    string Name { get; }

    /// <summary>The only origin that may see the credential.</summary>
    Uri Address { get; }

    /// <summary>Every form in which the credential could show.</summary>
    IReadOnlyList<string> Secrets { get; }

    /// <summary>The calls, each against an account made by chance.</summary>
    IReadOnlyList<AdapterCall> Calls(Random random);
}
