namespace SupportOps.Reliability.Injection;

/// <summary>A place where text of other people is shown.</summary>
internal enum Sink
{
    /// <summary>The body of a GitLab issue.</summary>
    Markdown,

    /// <summary>A spreadsheet.</summary>
    Csv,

    /// <summary>A terminal.</summary>
    Terminal,

    /// <summary>A browser.</summary>
    Html,

    /// <summary>A program that reads JSON.</summary>
    Json,

    /// <summary>Code scanning.</summary>
    Sarif,

    /// <summary>Code quality of GitLab.</summary>
    CodeQuality,

    /// <summary>Whatever reads test results.</summary>
    JUnit,

    /// <summary>One line of a log or of a message.</summary>
    Log,
}
