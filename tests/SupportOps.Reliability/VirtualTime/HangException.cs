namespace SupportOps.Reliability.VirtualTime;

/// <summary>A call that does not end.</summary>
internal sealed class HangException(string why) : Exception(why);
