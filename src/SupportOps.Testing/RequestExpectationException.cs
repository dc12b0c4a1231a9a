namespace SupportOps.Testing;

/// <summary>A server received other requests than a test expected. The message lists them.</summary>
/// <param name="message">What was expected and what came.</param>
public sealed class RequestExpectationException(string message) : Exception(message);
