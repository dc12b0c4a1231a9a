namespace SupportOps.Testing.Rules;

/// <summary>The examples of a rule do not prove what they should. The message lists every problem.</summary>
/// <param name="message">The rule and the problems.</param>
public sealed class RuleProofException(string message) : Exception(message);
