namespace SupportOps.Team;

/// <summary>The support region a member works in.</summary>
/// <remarks>Source: Support Team YAML files page, <c>region</c>.</remarks>
public enum Region
{
    /// <summary><c>AMER-W</c></summary>
    AmericasWest,

    /// <summary><c>AMER-C</c></summary>
    AmericasCentral,

    /// <summary><c>AMER-E</c></summary>
    AmericasEast,

    /// <summary><c>APAC</c></summary>
    AsiaPacific,

    /// <summary><c>EMEA</c></summary>
    EuropeMiddleEastAfrica,
}
